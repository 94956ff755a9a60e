import type { Json } from '../../syntax/problem';
import type { Way } from '../ways';
import { enrollmentManagerId } from './about-people';
import type { Facts } from './question';

/** The smallest plan that says what was answered, with one population that is enrolled in one way. */
export function factsPlan(facts: Facts, id: string, way: Way): Json {
  const { method, by, choice } = way;
  const enrollment = { method, [by]: choice, ...nested(facts, 'enrollment.') };
  const tenant = nested(facts, 'tenant.');
  return {
    schemaVersion: 1,
    tenant: { ...tenant, ...(isByEnrollmentManager(facts) && { deviceEnrollmentManagers: enrollmentManagers }) },
    populations: {
      [id]: {
        ...nested(facts, 'population.'),
        ...(takesRegistration(way) && { autopilotRegistration: { registered: true } }),
        enrollment,
      },
    },
  };
}

/** Whether devices have to be registered with Windows Autopilot before they can be set up in this way. */
export const takesRegistration = ({ choice }: Way): boolean =>
  choice === 'userDriven' || choice === 'preProvisioned' || choice === 'selfDeploying';

/** Whether a device enrollment manager account is to enroll the devices. */
export const isByEnrollmentManager = (facts: Facts): boolean => typeof facts['enrollment.performedBy'] === 'object';

const enrollmentManagers = { [enrollmentManagerId]: {} };

interface Tree {
  [key: string]: Json | Tree;
}

/** The facts whose paths begin with `prefix`, each dot a map of its own. */
function nested(facts: Facts, prefix: string): { readonly [key: string]: Json } {
  const root: Tree = {};
  for (const [path, value] of Object.entries(facts)) {
    if (!path.startsWith(prefix)) continue;
    const keys = path.slice(prefix.length).split('.');
    const last = keys.pop() as string;
    let map = root;
    for (const key of keys) {
      map[key] ??= {};
      map = map[key] as Tree;
    }
    map[last] = value;
  }
  return root as { readonly [key: string]: Json };
}
