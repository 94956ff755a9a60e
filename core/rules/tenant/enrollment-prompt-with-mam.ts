import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { userScopes } from './user-scopes';

const { says, doubt, source } = fact('registrationPrompt.withMam');

export default rule({
  id: 'enrollment-prompt-with-mam',
  summary: 'Windows MAM is in use, and apps still offer to enroll the device when a work account is added.',
  why: 'Users who accept the prompt enroll their own device, although only their account should be managed.',
  severity: 'info',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    const settings = tenant?.automaticEnrollment;
    const disabled = settings?.mdmEnrollmentDuringRegistrationDisabled;
    if (!settings || disabled?.value !== false) return;
    const [mdm, mam] = userScopes(settings);
    if (!isOn(mdm.scope?.value) || !isOn(mam.scope?.value)) return;
    report(disabled, `Apps offer to enroll a device when a work account is added. ${says} Turn it on. ${doubt}`, {
      related: mam.scope && [{ span: mam.scope.node, message: 'The MAM user scope.' }],
      fixes: [unsafeFix('Change to true, if Windows MAM protects the accounts', set(disabled.node, true))],
    });
  },

  examples: [
    {
      title: 'Windows MAM, and apps that offer to enroll the device',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: all, mdmEnrollmentDuringRegistrationDisabled: «false» }
`,
      message: `Apps offer to enroll a device when a work account is added. ${says} Turn it on. ${doubt}`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: all, mdmEnrollmentDuringRegistrationDisabled: true }
`,
    },
    {
      title: 'apps that offer to enroll the device, without Windows MAM',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: all, mamUserScope: none, mdmEnrollmentDuringRegistrationDisabled: false }
`,
    },
  ],
});

const isOn = (scope: string | undefined): boolean => scope === 'some' || scope === 'all';
