import { t } from '@vscode/l10n';
import { wayOf } from '../guidance/ways';
import { fact } from '../guide/index';
import type { Plan, Population } from '../model/plan.generated';
import { joinsEntra } from '../rules/joins-entra';
import { type Outcome, outcomeOf } from '../rules/method/outcome';
import type { ScalarNode } from '../syntax/tree';
import { statement } from './cite';

type JoinState = NonNullable<Outcome['join']>;

/** What follows from the way to enroll a population, and the plan does not say itself. */
export interface Derived {
  /** In a few words; empty where nothing follows, or nothing that is not expected. */
  readonly label: string;
  /** Where Microsoft says so, as paragraphs of Markdown. */
  readonly statements: readonly string[];
  /** The last key that decides it. */
  readonly at: ScalarNode;
}

const profileDecides = fact('autopilotProfile.joinType');
const selfDeploying = fact('windowsAutopilot.selfDeployingJoin');
const paths = {
  existingClients: fact('coManagement.existingClientsJoin'),
  internetDevices: fact('coManagement.internetDevicesJoin'),
};

/** The join state and the ownership that a population ends up with; undefined where the plan says too little to tell. */
export function derivedOutcome(population: Population, plan: Plan): Derived | undefined {
  const outcome = outcomeOf(population);
  if (!outcome) return undefined;
  const { join, says } = joinOf(outcome, population, plan) ?? {};
  const joins = join && !isSaid(join, population) ? [joinWords(join)] : [];
  const owner = isExpected(outcome, population) ? [] : [ownershipWords(outcome)];
  const way = wayOf(population.enrollment);
  return {
    label: [...joins, ...owner].join(', '),
    statements: [...(says && joins.length > 0 ? [says] : []), statement(outcome)],
    at: (way && population.enrollment?.[way.by]?.node) ?? outcome.at,
  };
}

function joinOf(
  outcome: Outcome,
  population: Population,
  plan: Plan,
): { readonly join: JoinState; readonly says?: string } | undefined {
  const { enrollment } = population;
  if (outcome.join) return { join: outcome.join };
  if (enrollment?.method?.value === 'coManagement') {
    const path = enrollment.path?.value;
    const known = path === 'existingClients' || path === 'internetDevices' ? paths[path] : undefined;
    return known && { join: known.value, says: statement(known) };
  }
  if (enrollment?.method?.value !== 'windowsAutopilot') return undefined;
  if (enrollment.scenario?.value === 'selfDeploying')
    return { join: selfDeploying.value, says: statement(selfDeploying) };
  const joins = joinsEntra(population, plan);
  const join: JoinState = joins ? 'entraJoined' : 'entraHybridJoined';
  return joins === undefined ? undefined : { join, says: statement(profileDecides) };
}

/** Whether the plan says how its devices are joined, once enrolled or already. */
const isSaid = (state: JoinState, { join }: Population): boolean =>
  join?.target !== undefined || join?.current?.value === state;

/** Whether the plan says itself what Intune shows, or it is what anybody would expect of the owner of the devices. */
function isExpected({ ownership: shown }: Outcome, { intuneOwnership, ownership }: Population): boolean {
  const expected = ownership && (ownership.value === 'personal' ? 'personal' : 'corporate');
  return intuneOwnership !== undefined || expected === shown;
}

const joinWords = (join: JoinState): string =>
  ({
    entraJoined: t('Microsoft Entra joined'),
    entraHybridJoined: t('Microsoft Entra hybrid joined'),
    entraRegistered: t('Microsoft Entra registered'),
  })[join];

const ownershipWords = ({ ownership }: Outcome): string =>
  ownership === 'personal' ? t('personal in Intune') : t('corporate in Intune');
