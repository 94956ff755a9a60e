import { t } from '@vscode/l10n';
import { writeFlow } from '../../findings/write';
import { block, type DraftEntry, type Entries, entry, openEntry } from './draft';
import { isUserless, type NewPlan, openKey } from './new-plan';
import type { Question } from './question';
import { askedQuestions, choicesOf, factsOfChoice } from './questions';

/**
 * The population of a new plan: what was answered, what is left to fill in, and its enrollment.
 *
 * @param more what the way to enroll adds to the facts
 */
export function populationOf(plan: NewPlan, enrollment: Entries, more: Entries): DraftEntry | undefined {
  const groups = {
    ...(plan.userGroup && { users: [plan.userGroup] }),
    ...(plan.hasDeviceGroup && { devices: [plan.deviceGroup] }),
  };
  return block(
    plan.id,
    plan.facts['population.devices'] === undefined
      ? openKey('population', 'devices')
      : entry('devices', plan.facts['population.devices']),
    answered(plan, 'ownership'),
    answered(plan, 'condition'),
    answered(plan, 'use'),
    answered(plan, 'location'),
    answered(plan, 'acquisition'),
    operatingSystem(plan),
    block('join', join(plan, 'current', 'joinCurrent'), join(plan, 'target', 'joinTarget')),
    answered(plan, 'managedBy'),
    answered(plan, 'conditionalAccess'),
    ...more,
    Object.keys(groups).length > 0 ? entry('groups', groups) : undefined,
    isUserless(plan.facts) ? deviceProfile(plan) : undefined,
    block('enrollment', ...enrollment),
  );
}

/** A key of the population that a question of the same name is about: its answer, or what it could be. */
function answered(plan: NewPlan, key: string): DraftEntry | undefined {
  return factEntry(plan, key, `population.${key}`, key);
}

function join(plan: NewPlan, key: string, question: string): DraftEntry | undefined {
  return factEntry(plan, key, `population.join.${key}`, question);
}

/** What is known of a key; where its question was not answered, what it could be. */
export function factEntry(plan: NewPlan, key: string, path: string, question: string): DraftEntry | undefined {
  const known = plan.facts[path];
  if (known !== undefined) return entry(key, known);
  const asked = askedQuestions(plan.answers).find(({ id }) => id === question);
  return asked && openAnswer(plan, key, path, asked);
}

function openAnswer({ answers }: NewPlan, key: string, path: string, question: Question): DraftEntry | undefined {
  const values = choicesOf(question, answers)
    .map((choice) => factsOfChoice(question, choice)[path])
    .filter((value) => value !== undefined);
  const [first, ...others] = new Set(values);
  return first === undefined
    ? undefined
    : openEntry(
        key,
        first,
        others.length > 0 ? t('or {0}', others.map((other) => writeFlow(other, 'yaml')).join(', ')) : '',
      );
}

function operatingSystem({ facts }: NewPlan): DraftEntry | undefined {
  const product = facts['population.os.product'];
  if (product === undefined) return openKey('population', 'os');
  const edition = facts['population.os.edition'];
  return block(
    'os',
    entry('product', product),
    openKey('operatingSystem', 'version'),
    edition === undefined ? openKey('operatingSystem', 'edition') : entry('edition', edition),
  );
}

/** What makes a kiosk or a shared device of an enrolled one. */
function deviceProfile({ facts }: NewPlan): DraftEntry {
  return entry('deviceProfile', facts['population.use'] === 'shared' ? 'sharedMultiUserDevice' : 'kiosk');
}
