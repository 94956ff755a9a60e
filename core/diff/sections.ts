import { addTo } from '../rules/add-to';
import type { Comparison, Summary } from './comparison';
import {
  byRisk,
  type ChangeKind,
  type Counts,
  type Devices,
  type Flag,
  greatestOf,
  isChange,
  type PlanChange,
  type PlanDiff,
  type Reach,
  type Risk,
  type Subject,
  type Topic,
  unionOf,
} from './plan-diff';
import { counted, devicesInWords } from './words';

/** What changes about one thing. */
export interface SubjectChanges {
  readonly subject: Subject;
  readonly topic: Topic;
  /** The greatest of its changes. */
  readonly risk: Risk;
  readonly reach: Reach;
  /** What is decided first, then by risk. */
  readonly changes: readonly PlanChange[];
}

/** The first that anybody asks of a population. */
export const decisions: ReadonlySet<ChangeKind> = new Set([
  'population-added',
  'population-removed',
  'enrollment-changed',
]);

/** The changes of some topics, thing by thing; what has the greatest risk comes first, and then what reaches most devices. */
export function bySubject(changes: readonly PlanChange[], ...topics: readonly Topic[]): SubjectChanges[] {
  const subjects = new Map<string, PlanChange[]>();
  for (const change of changes) {
    if (!topics.includes(change.topic)) continue;
    const { collection, id, name } = change.subject;
    const key = JSON.stringify([collection, id ?? name]);
    addTo(subjects, key, change);
  }
  return [...subjects.values()]
    .map((own) => {
      const [{ subject, topic }] = own as [PlanChange];
      const reach = unionOf(own.map((change) => change.reach));
      // What is decided comes first, and then what follows from it.
      const changes = [...own].sort((a, b) => Number(decisions.has(b.kind)) - Number(decisions.has(a.kind)));
      return { subject, topic, reach, risk: greatestOf(own.map(({ risk }) => risk)), changes };
    })
    .sort((a, b) => byRisk(a.risk, b.risk) || b.reach.devices.said - a.reach.devices.said);
}

/** What reviewers look for, in the order they look for it. */
export const flagWords: { readonly [flag in Flag]: string } = {
  personalManaged: 'personal devices become managed',
  wipe: 'devices are wiped',
  irreversible: 'a step that cannot be undone',
  windowsBlocked: 'devices are kept from enrolling',
  unenrolled: 'devices leave the management of Intune, or do not come to it',
  unlicensed: 'users without a license',
  ownership: 'ownership in Intune changes',
  join: 'join state changes',
  localAdministrator: 'local administrator rights change',
};

/** A flag, and whom it is raised for. */
export interface RaisedFlag {
  readonly flag: Flag;
  /** The populations that are reached; where none is, what changes. */
  readonly names: readonly string[];
  /** Undefined where no population is reached. */
  readonly devices?: Devices;
  /** What follows, as a sentence. */
  readonly because: string;
}

/** The flags that are raised, in the order in which reviewers look for them. */
export function flagsOf({ changes }: PlanDiff): RaisedFlag[] {
  return (Object.keys(flagWords) as Flag[]).flatMap((flag): RaisedFlag[] => {
    // What becomes of people says more than the setting that leads to it.
    const raised = changes
      .filter(({ flags }) => flags.includes(flag))
      .sort((a, b) => Number(a.kind === 'setting-changed') - Number(b.kind === 'setting-changed'));
    const because = raised[0]?.because;
    if (because === undefined) return [];
    const { populations, devices } = unionOf(raised.map((change) => change.reach));
    return populations.length > 0
      ? [{ flag, names: populations.map(({ name }) => name), devices, because }]
      : [{ flag, names: [...new Set(raised.map(({ subject }) => subject.name))], because }];
  });
}

/** "2 errors (before: 0), 1 warning, 3 populations affected, 1,240 devices". */
export function verdict({
  base,
  head,
  populations,
  devices,
}: Omit<Summary, 'unread' | 'new' | 'changes' | 'risk'>): string {
  const before = (key: keyof Counts): string => (base[key] === head[key] ? '' : ` (before: ${base[key]})`);
  return [
    `${counted(head.errors, 'error')}${before('errors')}`,
    `${counted(head.warnings, 'warning')}${before('warnings')}`,
    ...(populations > 0
      ? [`${counted(populations, 'population')} affected`, devicesInWords(devices)]
      : ['no population affected']),
  ].join(', ');
}

/** The verdict of one plan. */
export const verdictOf = ({ base, head, reach }: PlanDiff): string =>
  verdict({ base, head, populations: reach.populations.length, devices: reach.devices });

/** Whether there is nothing to tell a reviewer about a plan, however it was rewritten. */
export function isSilent({ saysTheSame, findings, exceptions }: PlanDiff): boolean {
  const isQuiet = [findings.new, findings.fixed, findings.accepted, findings.turnedOff].every(
    ({ length }) => length === 0,
  );
  return saysTheSame && isQuiet && !exceptions.some(isChange);
}

/** Said where two sides say the same, however they are written. */
export const noSemanticChange = 'No semantic change.';

/** Whether a comparison has nothing to tell. */
export const isSilentAll = ({ plans }: Comparison): boolean =>
  plans.every(({ status, diff }) => status === 'changed' && diff !== undefined && isSilent(diff));
