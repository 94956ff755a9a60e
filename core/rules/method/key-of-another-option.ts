import { set, unsafeFix, update } from '../../syntax/problem';
import { type Entry, entryOf, keyText } from '../../syntax/tree';
import { choiceKeysOf, keysOfChoices } from '../choice-keys';
import { rule } from '../rule';

export default rule({
  id: 'key-of-another-option',
  summary: 'An enrollment has a key that belongs to another option of its method.',
  why: 'The key has no effect on the option that was chosen. Either the key is a leftover, or the option is the wrong one.',
  severity: 'warning',
  basis: 'judgement',
  scope: 'population',

  check(plan, report) {
    for (const { id, enrollment } of plan.populations) {
      const keys = choiceKeysOf(enrollment?.method?.value);
      const at = keys && enrollment?.[keys.by];
      if (!at || !enrollment.node.entries.some(hangsOnAny)) continue;
      for (const entry of enrollment.node.entries) {
        const key = keyText(entry.key);
        const values = keys.choices.get(key);
        if (!values || values.includes(at.value) || entryOf(enrollment.node, key) !== entry) continue;
        const [value] = values;
        report(
          entry.key,
          `"${key}" has no effect: the devices of "${id?.value}" are enrolled by "${at.value}", and the key belongs to ${values.map((each) => `"${each}"`).join(' and ')}. Remove it, or change the way to enroll.`,
          {
            related: [{ span: at.node, message: 'What was chosen.' }],
            fixes: [
              unsafeFix(`Remove "${key}", if it is a leftover`, update(enrollment.node, { [key]: undefined })),
              ...(value && values.length === 1
                ? [unsafeFix(`Change to "${value}", if that is what enrolls the devices`, set(at.node, value))]
                : []),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a provisioning package, and devices that are enrolled in Settings',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment:
      method: automaticEnrollment
      option: settings
      «package»: classroom
provisioningPackages:
  classroom: { distribution: usb }
`,
      message:
        '"package" has no effect: the devices of "classrooms" are enrolled by "settings", and the key belongs to "provisioningPackage". Remove it, or change the way to enroll.',
      fixed: `schemaVersion: 1
populations:
  classrooms:
    enrollment:
      method: automaticEnrollment
      option: settings
provisioningPackages:
  classroom: { distribution: usb }
`,
    },
    {
      title: 'a hand-over, and devices that nobody prepares',
      plan: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: windowsAutopilot
      scenario: userDriven
      «handover»: { withinDays: 30 }
`,
      message:
        '"handover" has no effect: the devices of "sales" are enrolled by "userDriven", and the key belongs to "preProvisioned". Remove it, or change the way to enroll.',
      fixed: `schemaVersion: 1
populations:
  sales:
    enrollment:
      method: windowsAutopilot
      scenario: userDriven
`,
    },
    {
      title: 'a provisioning package that enrolls devices',
      plan: `schemaVersion: 1
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom: { distribution: usb }
`,
    },
  ],
});

const hangsOnAny = ({ key }: Entry): boolean => keysOfChoices.has(keyText(key));
