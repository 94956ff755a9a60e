import { t } from '@vscode/l10n';
import type { Source } from '../guide/index';
import type { Plan, Population } from '../model/plan.generated';
import { isManagedAfter, outcomeOf } from '../rules/method/outcome';
import { experienceOf } from './experience';

/** What to tell the users of a population before their devices are enrolled. */
export interface UserMessage {
  readonly subject: string;
  /** When it happens, where the plan has a wave for them. */
  readonly when: string | undefined;
  /** What they do, in order. */
  readonly steps: readonly string[];
  /** What happens without them. */
  readonly happens: readonly string[];
  /** What the organization will see and manage. */
  readonly manages: readonly string[];
  /** Whom to ask. */
  readonly contact: string | undefined;
  readonly sources: readonly Source[];
}

/** The message for a population, or undefined where the plan does not say enough about its enrollment. */
export function userMessageFor(population: Population, plan: Plan): UserMessage | undefined {
  const experience = experienceOf(population, plan);
  if (!experience) return undefined;
  const { steps, happens, facts } = experience;
  const subject =
    population.ownership?.value === 'personal'
      ? t('Work or school access on your own Windows device')
      : population.condition?.value === 'new'
        ? t('Your new Windows device')
        : t('Your Windows device moves to Microsoft Intune');
  return {
    subject,
    when: whenOf(population, plan),
    steps,
    happens,
    manages: managesOf(population, plan),
    contact: plan.plan?.owner?.value,
    sources: facts.map(({ source }) => source),
  };
}

function whenOf({ id }: Population, { rollout }: Plan): string | undefined {
  const starts = (rollout?.waves ?? [])
    .filter(({ populations }) => populations?.some(({ value }) => value === String(id?.value)))
    .flatMap(({ starts }) => starts?.value ?? [])
    .sort();
  const [first, ...later] = starts;
  if (!first) return undefined;
  return later.length > 0 ? t('It starts on {0}, in several steps.', first) : t('It starts on {0}.', first);
}

function managesOf(population: Population, plan: Plan): string[] {
  const outcome = outcomeOf(population);
  if (!outcome) return [];
  const shown =
    outcome.ownership === 'corporate' ? t('The device shows as corporate.') : t('The device shows as personal.');
  if (!outcome.deviceManaged)
    return [t('Intune manages your work or school account on the device. It does not manage the device.'), shown];
  if (!isManagedAfter(outcome, population, plan)) return [t('Intune does not manage the device.')];
  return [
    t('Intune manages the whole device, whoever signs in to it.'),
    shown,
    ...(population.ownership?.value === 'personal'
      ? [t('It is your own device all the same: from then on, IT manages it.')]
      : []),
  ];
}
