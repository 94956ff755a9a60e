import { fact } from '../../guide/index';
import type { Located, Scalar } from '../../model/located';
import type { Plan } from '../../model/plan.generated';
import { type Fix, set, unsafeFix, update } from '../../syntax/problem';
import { rule } from '../rule';

const { source } = fact('userScopes.ofUsers');

export default rule({
  id: 'device-group-in-user-setting',
  summary: 'A setting of the tenant that is about users names a group of devices.',
  why: 'The devices of the group are not the users who sign in, so the setting covers nobody through it.',
  severity: 'error',
  basis: 'docs',
  source,

  check(plan, report) {
    for (const { name, groups, map, key } of userSettings(plan)) {
      for (const group of groups) {
        const kind = plan.groups.get(group.value)?.kind;
        if (kind?.value !== 'device') continue;
        const others = groups.filter((other) => other !== group).map(({ value }) => value);
        const takeOut = unsafeFix(
          `Take "${group.value}" out, if no user is in it`,
          update(map.node, { [key]: others }),
        );
        const isOfUsers = unsafeFix('Change the group to one of users, if users are in it', set(kind.node, 'user'));
        // A rule says what is in the group.
        const isOpen = !plan.groups.get(group.value)?.rule;
        const fixes: Fix[] = [...(others.length > 0 ? [takeOut] : []), ...(isOpen ? [isOfUsers] : [])];
        report(
          group,
          `"${group.value}" is a group of devices, but ${name} applies to users, so this group covers nobody. Choose a group of users.`,
          { related: [{ span: kind.node, message: 'The kind of the group.' }], fixes },
        );
      }
    }
  },

  examples: [
    {
      title: 'a group of devices in the MDM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [staff, «autopilot-devices»] }
groups:
  staff: { kind: user }
  autopilot-devices: { kind: device }
`,
      message:
        '"autopilot-devices" is a group of devices, but the MDM user scope applies to users, so this group covers nobody. Choose a group of users.',
      fixed: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [staff] }
groups:
  staff: { kind: user }
  autopilot-devices: { kind: device }
`,
    },
    {
      title: 'nothing but a group of devices among those who may join devices',
      plan: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [«laptops»] }
groups:
  laptops: { kind: device }
`,
      message:
        '"laptops" is a group of devices, but "Users may join devices" applies to users, so this group covers nobody. Choose a group of users.',
      fixed: `schemaVersion: 1
tenant:
  deviceSettings: { usersMayJoin: selected, usersMayJoinGroups: [laptops] }
groups:
  laptops: { kind: user }
`,
    },
    {
      title: 'a group of users in the MDM user scope',
      plan: `schemaVersion: 1
tenant:
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [staff] }
groups:
  staff: { kind: user }
`,
    },
  ],
});

interface UserSetting {
  /** As a sentence names it. */
  readonly name: string;
  readonly groups: readonly Scalar<string>[];
  /** Where the list stands. */
  readonly map: Located;
  readonly key: string;
}

function userSettings({ tenant }: Plan): UserSetting[] {
  const { automaticEnrollment: automatic, deviceSettings } = tenant ?? {};
  const settings: UserSetting[] = [];
  const add = (name: string, key: string, map?: Located, groups?: readonly Scalar<string>[]): void => {
    if (map && groups) settings.push({ name, groups, map, key });
  };
  add('the MDM user scope', 'mdmUserGroups', automatic, automatic?.mdmUserGroups);
  add('the MAM user scope', 'mamUserGroups', automatic, automatic?.mamUserGroups);
  add('"Users may join devices"', 'usersMayJoinGroups', deviceSettings, deviceSettings?.usersMayJoinGroups);
  return settings;
}
