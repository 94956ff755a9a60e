import type { AutopilotRegistration } from '../../model/plan.generated';
import { physicalIdFault } from './physical-id-fault';

/** A rule with one condition on the physical ids of devices, such as `(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))`. */
export interface PhysicalIdRule {
  readonly operator: 'eq' | 'startsWith' | 'contains';
  /** The text that ids are compared with, in lower case: Microsoft Entra ID does not care. */
  readonly value: string;
}

const condition = /^device\.devicePhysicalIds\s+-?any\s*\(?\s*_\s+-?(eq|startsWith|contains)\s+"([^"]*)"\s*\)?$/i;

/** Reads the rule of a dynamic group. Undefined where it has another or more than one condition, or one that cannot match. */
export function readPhysicalIdRule(rule: string): PhysicalIdRule | undefined {
  const match = condition.exec(withoutParentheses(rule.trim()));
  if (!match || physicalIdFault(rule)) return undefined;
  const [, word = '', value = ''] = match;
  const operator = word.toLowerCase() === 'eq' ? 'eq' : word.toLowerCase() === 'contains' ? 'contains' : 'startsWith';
  return { operator, value: value.toLowerCase() };
}

/** Whether registered devices come into a group by its rule; undefined where the plan says too little to tell. */
export function matchesRegistration(
  { operator, value }: PhysicalIdRule,
  registration: AutopilotRegistration | undefined,
): boolean | undefined {
  if (registration?.registered?.value === false) return undefined;
  if ('[ztdid]'.startsWith(value)) return operator === 'eq' ? undefined : registration?.registered?.value;
  const label = /^\[(orderid|purchaseorderid)\]/.exec(value)?.[1];
  const id = label === 'orderid' ? registration?.groupTag : label ? registration?.purchaseOrder : undefined;
  if (!id) return undefined;
  const text = `[${label}]:${id.value.toLowerCase()}`;
  return operator === 'eq' ? text === value : operator === 'contains' ? text.includes(value) : text.startsWith(value);
}

/** The group tag that a rule asks for, as it is written; undefined where it asks for another thing, or for a part of one. */
export function groupTagOf(rule: string): string | undefined {
  const read = readPhysicalIdRule(rule);
  return read?.operator === 'eq' ? /\[OrderID\]:([^"]+)/i.exec(rule)?.[1] : undefined;
}

/** Without the parentheses around the whole; those of a condition inside stay. */
function withoutParentheses(rule: string): string {
  return rule.startsWith('(') && rule.endsWith(')') ? rule.slice(1, -1).trim() : rule;
}
