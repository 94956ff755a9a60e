import { entryOf, type MapNode, type Node } from '../../syntax/tree';
import { code } from '../../text/markdown';

/** The keys that tell most about an object, by the collection it stands in. */
export const tellingKeys: { readonly [collection: string]: readonly string[] } = {
  groups: ['displayName', 'kind', 'membership', 'rule'],
  populations: ['displayName', 'devices', 'ownership', 'condition', 'use', 'managedBy'],
  autopilotProfiles: ['displayName', 'deploymentMode', 'joinType', 'preProvisioning', 'deviceNameTemplate'],
  enrollmentStatusPages: ['displayName', 'default', 'showProgress', 'timeoutMinutes', 'blockDeviceUse'],
  provisioningPackages: ['displayName', 'kind', 'tokenExpires', 'computerName', 'distribution'],
  groupPolicies: ['displayName', 'automaticMdmEnrollment', 'credential', 'disableMdmEnrollment'],
  coManagementPolicies: ['displayName', 'stage', 'automaticEnrollment', 'pilotCollection'],
  domainJoinProfiles: ['displayName', 'domainName', 'organizationalUnit', 'computerNamePrefix'],
  enrollmentRestrictions: ['displayName', 'kind', 'default', 'priority', 'windows', 'personallyOwned', 'deviceLimit'],
  apps: ['displayName', 'kind', 'installContext', 'intent'],
  devicePolicies: ['displayName', 'settings'],
  communications: ['audience', 'channel', 'subject', 'daysBefore'],
  deviceEnrollmentManagers: ['upn', 'purpose', 'licensed'],
  conditionalAccessPolicies: ['displayName', 'state', 'target', 'grantControls'],
  intuneConnectorServers: ['host', 'version', 'operatingSystem'],
};

/** What an object says for itself, on one line of Markdown; empty where that is nothing of note. */
export function summaryOf(collection: string, node: MapNode): string {
  return (tellingKeys[collection] ?? [])
    .flatMap((key) => {
      const written = textOf(entryOf(node, key)?.value);
      return written === '' ? [] : [code(`${key}: ${written}`)];
    })
    .join(', ');
}

/** A value as people write it; empty for one that says nothing, or too much for one line. */
function textOf(node: Node | undefined): string {
  if (node?.kind === 'scalar') return node.value === null ? '' : String(node.value);
  if (node?.kind !== 'list' || node.items.length === 0) return '';
  const items = node.items.map(textOf);
  return items.includes('') ? '' : items.join(', ');
}
