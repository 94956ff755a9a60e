import { fact } from '../../guide/index';
import { keyDocumentation } from '../../schema/documentation';
import type { ObjectName } from '../../schema/shapes.generated';
import type { Json } from '../../syntax/problem';
import type { Way } from '../ways';
import { type DraftEntry, openEntry } from './draft';
import { isByEnrollmentManager, takesRegistration } from './facts-plan';
import type { Answers, Facts } from './question';
import { factsOf, populationId } from './questions';

/** What a new plan is written from, and the names that its parts have. */
export interface NewPlan {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly way: Way;
  /** The id of the population, and of the objects that are made for it alone. */
  readonly id: string;
  /** What Intune calls these objects: it takes no hyphens in names of deployment profiles. */
  readonly displayName: string;
  /** What the names of devices begin with: three letters at most, so that there is room for more. */
  readonly prefix: string;
  /** The template of their names: with so many random digits that no two of them are likely to be the same. */
  readonly nameTemplate: string;
  /** The group tag of devices that Windows Autopilot sets up. */
  readonly groupTag: string;
  /** The id of the group with the devices, where they are registered with Windows Autopilot. */
  readonly deviceGroup: string;
  readonly hasDeviceGroup: boolean;
  /** The id of the group with the users of the devices; none for devices without a user of their own. */
  readonly userGroup: string | undefined;
  /** The id of the group with those who enroll devices of others; none where users do it. */
  readonly staffGroup: string | undefined;
  /** Whether only the organization account on the devices is to be managed. */
  readonly isForAccount: boolean;
}

export function newPlan(answers: Answers, way: Way): NewPlan {
  const facts = factsOf(answers);
  const id = populationId(answers);
  const [firstWord = id] = id.split(/[-_.]/);
  const letters = id.replaceAll(/[^A-Za-z]/g, '');
  const prefix = letters.slice(0, 3).toUpperCase();
  const words = id.replaceAll(/[-_.]+/g, ' ').trim();
  return {
    answers,
    facts,
    way,
    id,
    displayName: words.charAt(0).toUpperCase() + words.slice(1),
    prefix,
    nameTemplate: nameTemplate(prefix, Number(facts['population.devices'] ?? 0)),
    groupTag: firstWord.toUpperCase(),
    deviceGroup: `${id}-devices`,
    hasDeviceGroup: takesRegistration(way),
    userGroup: isUserless(facts) ? undefined : `${id}-users`,
    staffGroup: isByStaff(facts, way) ? 'endpoint-team' : undefined,
    isForAccount: isForAccount(facts, way),
  };
}

function nameTemplate(prefix: string, devices: number): string {
  const { value: longest } = fact('autopilotProfile.deviceNameLength');
  const room = longest - prefix.length - 1;
  const digits = Math.ceil(Math.log10(Math.max(1, (devices * devices) / 2)));
  return `${prefix}-%RAND:${Math.min(room, Math.max(6, digits))}%`;
}

/** Whether the devices are said to have no user of their own. */
export function isUserless(facts: Facts): boolean {
  const use = facts['population.use'];
  return use !== undefined && use !== 'singleUser';
}

/** Where devices have no user of their own, somebody else signs in for them; a package has been made by somebody. */
function isByStaff(facts: Facts, { choice }: Way): boolean {
  const performer = facts['enrollment.performedBy'];
  return (
    performer === 'admin' ||
    isByEnrollmentManager(facts) ||
    choice === 'provisioningPackage' ||
    (isUserless(facts) && performer === undefined)
  );
}

/** Whoever only enters an email address registers the device; Settings leaves the choice, and the join state decides it. */
function isForAccount(facts: Facts, { choice }: Way): boolean {
  if (choice === 'emailAddress') return true;
  const isRegistered = facts['population.join.target'] === 'entraRegistered';
  return choice === 'settings' && isRegistered && !isByEnrollmentManager(facts);
}

/** A key that somebody still has to fill in, as the schema shows it. */
export function openKey(object: ObjectName, key: string, remark?: string): DraftEntry {
  return openEntry(key, keyDocumentation(object, key)?.example as Json, remark);
}
