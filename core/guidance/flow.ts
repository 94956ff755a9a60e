import { t } from '@vscode/l10n';
import type { Plan, Population } from '../model/plan.generated';
import { demOf, enrollingIdentity } from '../rules/enrolling-identity';
import { isManagedAfter, outcomeOf } from '../rules/method/outcome';
import { enrollmentWords, joinWords, managedByWords, ownershipWords } from './words';

/** One station on the way of a population's devices into management. */
export interface FlowStep {
  readonly kind: 'devices' | 'signIn' | 'join' | 'management';
  readonly title: string;
  /** Smaller, below it. */
  readonly detail: string;
}

/** Devices, who signs in where, how they are joined, what manages them. What the plan does not say is said to be open. */
export function flowOf(population: Population, plan: Plan): readonly FlowStep[] {
  return [devices(population), signIn(population, plan), join(population), management(population, plan)];
}

function devices({ devices, ownership, condition, managedBy }: Population): FlowStep {
  const count = devices ? t('{0} devices', devices.value) : t('Devices');
  const facts = [
    condition && (condition.value === 'new' ? t('new') : t('in use already')),
    ownership && ownershipWords()[ownership.value],
    managedBy && managedBy.value !== 'none' && t('managed by {0}', managedByWords()[managedBy.value] ?? ''),
  ];
  return { kind: 'devices', title: count, detail: facts.filter(Boolean).join(', ') };
}

function signIn(population: Population, plan: Plan): FlowStep {
  const dem = demOf(population);
  const who = {
    user: t('The user signs in'),
    staff: dem ? t('The account "{0}" signs in', dem) : t('An administrator signs in'),
    nobody: t('Nobody signs in'),
  };
  const identity = enrollingIdentity(population, plan);
  return {
    kind: 'signIn',
    title: identity ? who[identity] : t('Sign-in is open'),
    detail: enrollmentWords(population.enrollment),
  };
}

function join({ join }: Population): FlowStep {
  const words = joinWords();
  const { current, target } = join ?? {};
  return {
    kind: 'join',
    title: target ? capitalized(words[target.value] ?? '') : t('Join is open'),
    detail: current ? t('today: {0}', words[current.value] ?? '') : '',
  };
}

function management(population: Population, plan: Plan): FlowStep {
  const outcome = outcomeOf(population);
  if (!outcome) return { kind: 'management', title: t('Management is open'), detail: '' };
  const managed = isManagedAfter(outcome, population, plan);
  const isMissed = outcome.deviceManaged && !managed;
  const shown = outcome.ownership === 'corporate' ? t('shows as corporate') : t('shows as personal');
  const both = population.enrollment?.method?.value === 'coManagement';
  return {
    kind: 'management',
    title: both
      ? t('Configuration Manager and Intune')
      : managed
        ? t('Intune manages the device')
        : t('Intune does not manage the device'),
    detail: isMissed ? t('the MDM user scope leaves its users out') : shown,
  };
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
