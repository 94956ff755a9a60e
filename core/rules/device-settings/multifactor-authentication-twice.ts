import { fact } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { quoted } from '../quoted';
import { rule } from '../rule';

const { says, source } = fact('registerOrJoin.multifactorAuthenticationTwice');

export default rule({
  id: 'multifactor-authentication-twice',
  summary:
    'Both a device setting and a Conditional Access policy ask for multifactor authentication when devices are joined.',
  why: 'The setting applies to the whole tenant, so the users that the policy includes and excludes make no difference.',
  severity: 'warning',
  basis: 'docs',
  source,

  check({ tenant }, report, context) {
    const setting = tenant?.deviceSettings?.requireMultifactorAuthentication;
    if (setting?.value !== true) return;
    const asking = [...tenant!.conditionalAccessPolicies].filter(
      ({ target, grantControls, state }) =>
        target?.value === 'registerOrJoinDevices' &&
        grantControls?.some(({ value }) => value === 'mfa') &&
        state?.value !== 'disabled' &&
        state?.value !== 'reportOnly',
    );
    for (const { id, state } of asking) if (!state && id) context.unknown(id, 'state');
    const enforced = asking.filter(({ state }) => state?.value === 'enabled');
    if (enforced.length === 0) return;
    report(
      setting,
      `The device setting asks for multifactor authentication, and so does ${quoted(enforced)}. ${says} Turn the setting off.`,
      {
        related: enforced.map(({ id, target }) => ({
          span: target!.node,
          message: `"${id?.value}" asks for multifactor authentication.`,
        })),
        fixes: [unsafeFix('Change to false, if the policy covers everyone who needs it', set(setting.node, false))],
      },
    );
  },

  examples: [
    {
      title: 'multifactor authentication by setting and by policy',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { requireMultifactorAuthentication: «true» }
  conditionalAccessPolicies:
    mfa-to-join: { state: enabled, target: registerOrJoinDevices, grantControls: [mfa] }
`,
      message: `The device setting asks for multifactor authentication, and so does "mfa-to-join". ${says} Turn the setting off.`,
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { requireMultifactorAuthentication: false }
  conditionalAccessPolicies:
    mfa-to-join: { state: enabled, target: registerOrJoinDevices, grantControls: [mfa] }
`,
    },
    {
      title: 'multifactor authentication by setting, and a policy that only reports',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { requireMultifactorAuthentication: true }
  conditionalAccessPolicies:
    mfa-to-join: { state: reportOnly, target: registerOrJoinDevices, grantControls: [mfa] }
`,
    },
  ],
});
