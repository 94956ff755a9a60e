import { fact } from '../../guide/index';
import { unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { value: available, says, source } = fact('registerOrJoin.grantControls');
const isAvailable: ReadonlySet<string> = new Set(available);

const controls = {
  block: 'Block access',
  mfa: 'Require multifactor authentication',
  compliantDevice: 'Require device to be marked as compliant',
  domainJoinedDevice: 'Require Microsoft Entra hybrid joined device',
} as const;

export default rule({
  id: 'control-not-for-joining',
  summary:
    'A Conditional Access policy for "Register or join devices" has a control that this user action does not offer.',
  why: 'The admin center does not let anyone save such a policy. The protection that the plan describes does not exist.',
  severity: 'error',
  basis: 'docs',
  source,

  check({ tenant }, report) {
    for (const { id, node, target, grantControls } of tenant?.conditionalAccessPolicies ?? []) {
      if (target?.value !== 'registerOrJoinDevices') continue;
      for (const control of grantControls ?? []) {
        if (isAvailable.has(control.value)) continue;
        const others = (grantControls ?? []).filter((other) => other !== control).map(({ value }) => value);
        report(
          control,
          `The policy "${id?.value}" cannot have "${controls[control.value]}". ${says} Require multifactor authentication instead.`,
          {
            related: [{ span: target.node, message: 'The user action of the policy.' }],
            fixes: [
              unsafeFix(
                'Require multifactor authentication instead, if users can answer the prompt',
                update(node, { grantControls: [...new Set([...others, ...available])] }),
              ),
            ],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a compliant device that is required to join a device',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    joining: { state: enabled, target: registerOrJoinDevices, grantControls: [«compliantDevice»] }
`,
      message: `The policy "joining" cannot have "Require device to be marked as compliant". ${says} Require multifactor authentication instead.`,
      fixed: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    joining: { state: enabled, target: registerOrJoinDevices, grantControls: [mfa] }
`,
    },
    {
      title: 'multifactor authentication at joining a device',
      plan: `schemaVersion: 1
tenant:
  conditionalAccessPolicies:
    joining: { state: enabled, target: registerOrJoinDevices, grantControls: [mfa] }
`,
    },
  ],
});
