import { languageRule } from '../rule';

export default languageRule({
  id: 'unquoted-value',
  summary: 'A value starts with a sign that means something in YAML.',
  why: 'YAML keeps "%", "@" and "`" at the start of a value for itself. Name templates such as "%SERIAL%" start with one.',
  severity: 'error',

  examples: [
    {
      title: 'a name template without quotes',
      plan: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deviceNameTemplate: «%SERIAL%»
`,
      message: 'A value that starts with "%" must be in quotes.',
      fixed: `schemaVersion: 1
autopilotProfiles:
  kiosks:
    deviceNameTemplate: "%SERIAL%"
`,
    },
  ],
});
