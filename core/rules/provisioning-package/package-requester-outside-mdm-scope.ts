import { fact } from '../../guide/index';
import type { ProvisioningPackage } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { entryOf } from '../../syntax/tree';
import { takesMembersByRule } from '../group/membership';
import { populationsByObject } from '../populations-by-object';
import { rule } from '../rule';
import { hasBulkToken } from './bulk-token';

const { says, source } = fact('provisioningPackage.requesterInMdmUserScope');

export default rule({
  id: 'package-requester-outside-mdm-scope',
  summary: 'The administrator who fetches a bulk token is in no group of the MDM user scope.',
  why: 'The package joins devices that then do not enroll, or it stops working on the day the administrator leaves the group.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report, { unknown }) {
    const automatic = plan.tenant?.automaticEnrollment;
    const scope = automatic?.mdmUserGroups;
    if (automatic?.mdmUserScope?.value !== 'some' || !scope || scope.length === 0) return;
    const covered = new Set(scope.map(({ value }) => value));
    const users = populationsByObject(plan, 'provisioningPackage');
    for (const bulk of plan.provisioningPackages) {
      if (!bulk.id || !users.has(String(bulk.id.value)) || !hasBulkToken(bulk)) continue;
      const groups = bulk.requestedBy?.groups;
      if (!groups) unknown(bulk.id, 'requestedBy.groups');
      const key = bulk.requestedBy && entryOf(bulk.requestedBy.node, 'groups')?.key;
      if (!groups || !key || groups.some(({ value }) => covered.has(value))) continue;
      if (groups.length > 0 && scope.some(({ value }) => getsMembersByRule(value))) {
        unknown(groups[0]!, 'requestedBy.groups');
        continue;
      }
      report(
        groups[0] ?? key,
        `${whoOf(bulk)} gets the bulk token of "${bulk.id.value}" and is in no group of the MDM user scope. ${says} Add one of its groups to the scope.`,
        {
          related: scope.map(({ value, node }) => ({ span: node, message: `The MDM user scope covers "${value}".` })),
          fixes: [
            ...(groups[0] ? [addToScope(groups[0].value)] : []),
            unsafeFix(
              'Set the scope to all, if Intune manages the devices of all users',
              update(automatic.node, { mdmUserScope: 'all', mdmUserGroups: undefined }),
            ),
          ],
        },
      );
    }

    function getsMembersByRule(name: string): boolean {
      const group = plan.groups.get(name);
      return group !== undefined && takesMembersByRule(group);
    }

    function addToScope(group: string): Fix {
      const groups = [...covered, group];
      return unsafeFix(
        `Add "${group}" to the MDM user scope, if Intune is to manage the devices of its users`,
        update(automatic!.node, { mdmUserGroups: groups }),
      );
    }
  },

  examples: [
    {
      title: 'an administrator whom the MDM user scope leaves out',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [teachers] }
groups:
  teachers: { kind: user }
  endpoint-admins: { kind: user }
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, groups: [«endpoint-admins»] }
`,
      message: `"admin1@contoso.com" gets the bulk token of "classroom" and is in no group of the MDM user scope. ${says} Add one of its groups to the scope.`,
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [teachers, endpoint-admins] }
groups:
  teachers: { kind: user }
  endpoint-admins: { kind: user }
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, groups: [endpoint-admins] }
`,
    },
    {
      title: 'an administrator in one of the groups of the MDM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [teachers, endpoint-admins] }
groups:
  teachers: { kind: user }
  endpoint-admins: { kind: user }
populations:
  classrooms:
    enrollment: { method: automaticEnrollment, option: provisioningPackage, package: classroom }
provisioningPackages:
  classroom:
    requestedBy: { upn: admin1@contoso.com, groups: [endpoint-admins] }
`,
    },
  ],
});

function whoOf({ requestedBy }: ProvisioningPackage): string {
  return requestedBy?.upn ? `"${requestedBy.upn.value}"` : 'The administrator';
}
