import { fact } from '../../guide/index';
import type { Scalar } from '../../model/located';
import { type Fix, set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { documentedRule, physicalIdFault } from './physical-id-fault';

const { says, source } = fact('deviceGroup.ruleForms');

export default rule({
  id: 'group-rule-matches-no-device',
  summary: 'The rule of a group looks for Windows Autopilot devices in a way that finds none.',
  why: 'Microsoft Entra ID rejects the rule, or the group stays empty. What is assigned to it reaches no device.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { id, rule: membershipRule } of plan.groups) {
      const fault = membershipRule && physicalIdFault(membershipRule.value);
      if (!fault) continue;
      report(membershipRule, `The rule of "${id?.value}" ${fault}. ${says}`, { fixes: rewrite(membershipRule) });
    }
  },

  examples: [
    {
      title: 'a label without brackets',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: «'(device.devicePhysicalIds -any (_ -eq "OrderID:KIOSK"))'» }
`,
      message: `The rule of "kiosk-devices" has "OrderID" without brackets. ${says}`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
`,
    },
    {
      title: 'physical ids without -any',
      plan: `schemaVersion: 1
groups:
  autopilot-devices: { kind: device, rule: «'device.devicePhysicalIds -contains "[ZTDId]"'» }
`,
      message: `The rule of "autopilot-devices" compares device.devicePhysicalIds without -any. ${says}`,
      fixed: `schemaVersion: 1
groups:
  autopilot-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -startsWith "[ZTDId]"))' }
`,
    },
    {
      title: 'a property that devices do not have',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: «'(device.groupTag -eq "KIOSK")'» }
`,
      message: `The rule of "kiosk-devices" uses device.groupTag, which does not exist. ${says}`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
`,
    },
    {
      title: 'a group tag under a label of its own',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: «'(device.devicePhysicalIds -any (_ -eq "[GroupTag]:KIOSK"))'» }
`,
      message: `The rule of "kiosk-devices" looks for "[GroupTag]"; group tags are stored as [OrderID]. ${says}`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
`,
    },
    {
      title: 'a blank after the colon, in a group that devices with the tag are expected in',
      plan: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: «'(device.devicePhysicalIds -any (_ -eq "[OrderID]: KIOSK"))'» }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: KIOSK }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
      message: `The rule of "kiosk-devices" has a blank after the colon in "[OrderID]: KIOSK". ${says}`,
      fixed: `schemaVersion: 1
groups:
  kiosk-devices: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))' }
populations:
  lobby:
    autopilotRegistration: { registered: true, groupTag: KIOSK }
    groups: { devices: [kiosk-devices] }
    enrollment: { method: windowsAutopilot, scenario: selfDeploying }
`,
    },
    {
      title: 'the rules that Microsoft documents, of today and of some years ago',
      plan: `schemaVersion: 1
groups:
  today: { kind: device, rule: '(device.devicePhysicalIDs -any (_ -startsWith "[ZTDid]"))' }
  before: { kind: device, rule: '(device.devicePhysicalIds -any _ -contains "[ZTDId]")' }
  tagged: { kind: device, rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:179887111881"))' }
  short: { kind: device, rule: '(device.devicePhysicalIds -any (_ -contains "ZTDId"))' }
  pattern: { kind: device, rule: '(device.devicePhysicalIds -any (_ -match "OrderID]:KIOSK.*"))' }
  ordered: { kind: device, rule: '(device.devicePhysicalIds -any _ -eq "[PurchaseOrderId]:76222342342")' }
`,
    },
  ],
});

function rewrite({ value, node }: Scalar<string>): Fix[] {
  const documented = documentedRule(value);
  return documented ? [unsafeFix(`Change to ${documented}, if this is the whole rule`, set(node, documented))] : [];
}
