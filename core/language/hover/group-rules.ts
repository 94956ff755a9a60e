import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import type { Group, Plan, Population } from '../../model/plan.generated';
import { membershipOf } from '../../rules/group/membership';
import { readPhysicalIdRule } from '../../rules/group/physical-id-rule';
import { code, list, paragraphs } from '../../text/markdown';
import { cite } from '../cite';
import { populationsText } from './named';

const stored = fact('deviceGroup.groupTag');

/** The rule of a dynamic group in words, and the populations that come into the group by it. */
export function describeGroupRule({ id, rule }: Group, plan: Plan): string {
  const words = rule && ruleInWords(rule.value);
  if (!id || !words) return '';
  const { isIn } = membershipOf(plan);
  const name = String(id.value);
  const members = [...plan.populations].filter((population) => isIn(population, name) === true);
  return paragraphs(
    words,
    members.length > 0 ? list([t('By what the plan says, it takes {0}', populationsText(members))]) : '',
  );
}

/** What the registration of a population says to Microsoft Entra ID, and which groups take it. */
export function describeRegistration(
  label: 'OrderID' | 'PurchaseOrderId',
  id: string,
  population: Population,
  plan: Plan,
): string {
  const listed = new Set(population.groups?.devices?.map(({ value }) => value));
  const groups = [...membershipOf(plan).groupsOf(population)].filter(
    (group) => !listed.has(group) || isDynamic(group, plan),
  );
  return paragraphs(
    `${t('Microsoft Entra ID stores it as {0}.', code(`[${label}]:${id}`))} (${cite(stored.source)})`,
    groups.length > 0
      ? list([t('By their rules, these groups take the devices: {0}', groups.map(code).join(', '))])
      : '',
  );
}

const isDynamic = (group: string, { groups }: Plan): boolean => groups.get(group)?.rule !== undefined;

/** The rule as it is read: its text is compared without regard to capitals. */
function ruleInWords(rule: string): string | undefined {
  const read = readPhysicalIdRule(rule);
  if (!read) return undefined;
  const written = rule.slice(rule.indexOf('"') + 1, rule.lastIndexOf('"'));
  if ('[ztdid]'.startsWith(read.value)) return t('Every device that is registered with Windows Autopilot.');
  const [, label = '', id = ''] = /^\[(\w+)\]:?(.*)$/.exec(written) ?? [];
  const what = { orderid: t('group tag'), purchaseorderid: t('purchase order id') }[label.toLowerCase()];
  if (!what) return undefined;
  if (id === '') return t('Windows Autopilot devices that have a {0}.', what);
  return read.operator === 'eq'
    ? t('Windows Autopilot devices with the {0} {1}.', what, code(id))
    : read.operator === 'startsWith'
      ? t('Windows Autopilot devices with a {0} that starts with {1}.', what, code(id))
      : t('Windows Autopilot devices with a {0} that has {1} in it.', what, code(id));
}
