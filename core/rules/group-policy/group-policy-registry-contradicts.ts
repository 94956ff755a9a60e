import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import type { GroupPolicy } from '../../model/plan.generated';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';

const autoEnroll = fact('groupPolicy.autoEnrollMdm');
const credentialType = fact('groupPolicy.useAadCredentialType');
const disable = fact('groupPolicy.disableRegistration');

/** Words of a setting and the registry values that mean the same, where there is a value. */
const meanings = {
  automaticMdmEnrollment: { disabled: autoEnroll.value[0], enabled: autoEnroll.value[1] },
  credential: { user: credentialType.value[1], device: credentialType.value[2] },
  disableMdmEnrollment: { disabled: disable.value[0], enabled: disable.value[1] },
} as const;

export default rule({
  id: 'group-policy-registry-contradicts',
  summary: 'A Group Policy object has a setting and a registry value that contradict each other.',
  why: 'Both write to the same place. Which one a device ends up with depends on what was applied last.',
  severity: 'warning',
  basis: 'judgement',
  source: autoEnroll.source,

  check(plan, report) {
    for (const policy of plan.groupPolicies) {
      for (const { setting, value, meant, says } of contradictions(policy)) {
        report(
          value,
          `The Group Policy object "${policy.id?.value}" has the setting at "${setting.value}", but writes ${value.value} to the registry. ${says} Keep one of the two.`,
          {
            related: [{ span: setting.node, message: 'The setting.' }],
            fixes: [unsafeFix(`Change to ${meant}, if the setting is right`, set(value.node, meant))],
          },
        );
      }
    }
  },

  examples: [
    {
      title: 'a setting that turns enrollment on and a registry value that turns it off',
      plan: `schemaVersion: 1
groupPolicies:
  mdm:
    automaticMdmEnrollment: enabled
    registry: { autoEnrollMdm: «0» }
`,
      message: `The Group Policy object "mdm" has the setting at "enabled", but writes 0 to the registry. ${autoEnroll.says} Keep one of the two.`,
      fixed: `schemaVersion: 1
groupPolicies:
  mdm:
    automaticMdmEnrollment: enabled
    registry: { autoEnrollMdm: 1 }
`,
    },
    {
      title: 'a setting that is not configured beside a registry value',
      plan: `schemaVersion: 1
groupPolicies:
  mdm:
    automaticMdmEnrollment: notConfigured
    credential: user
    registry: { autoEnrollMdm: 1, useAadCredentialType: 1 }
`,
    },
  ],
});

interface Contradiction {
  readonly setting: Scalar<string>;
  readonly value: Scalar<number>;
  /** The registry value that means what the setting says. */
  readonly meant: number;
  readonly says: string;
}

function contradictions({
  automaticMdmEnrollment,
  credential,
  disableMdmEnrollment,
  registry,
}: GroupPolicy): Contradiction[] {
  const found: Contradiction[] = [];
  add(automaticMdmEnrollment, meanings.automaticMdmEnrollment, registry?.autoEnrollMdm, autoEnroll);
  add(credential, meanings.credential, registry?.useAadCredentialType, credentialType);
  add(disableMdmEnrollment, meanings.disableMdmEnrollment, registry?.disableRegistration, disable);
  return found;

  function add(
    setting: Scalar<string> | undefined,
    words: { readonly [word: string]: number },
    value: Scalar<number> | undefined,
    { says }: { readonly says: string },
  ): void {
    const meant = setting && words[setting.value];
    if (!setting || meant === undefined || !value || value.value === meant) return;
    // A number that means nothing has a finding of its own.
    if (Object.values(words).includes(value.value)) found.push({ setting, value, meant, says });
  }
}
