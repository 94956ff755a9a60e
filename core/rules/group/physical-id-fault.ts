/**
 * Why a membership rule finds no Windows Autopilot device, as it reads behind "The rule …"; undefined where it is about
 * something else, or has none of the known faults. Rules with several conditions are looked through as well.
 */
export function physicalIdFault(rule: string): string | undefined {
  const property = /\bdevice\.(groupTag|orderId|purchaseOrderId|ztdId)\b/i.exec(rule);
  if (property) return `uses ${property[0]}, which does not exist`;
  if (!/\bdevice\.devicePhysicalIds\b/i.test(rule)) return undefined;
  if (/\bdevice\.devicePhysicalIds\s+-?(?!any\b|all\b|(?:eq|ne)\s+\$?null\b)\w+/i.test(rule))
    return 'compares device.devicePhysicalIds without -any';
  const bare = /-(?:eq|startsWith|contains)\s+\[\w+\]/i.exec(rule);
  if (bare) return 'has text without double quotes';
  for (const [, operator = '', value = ''] of rule.matchAll(/_\s+-?(\w+)\s+"([^"]*)"/g)) {
    const fault = faultOfValue(operator.toLowerCase(), value);
    if (fault) return fault;
  }
  return undefined;
}

/** The documented rule that somebody most likely meant, where the rule has one condition only. */
export function documentedRule(rule: string): string | undefined {
  if (/\s-?(?:and|or|not)\b/i.test(rule)) return undefined;
  if (/ztdid/i.test(rule)) return '(device.devicePhysicalIds -any (_ -startsWith "[ZTDId]"))';
  const property = /\bdevice\.(groupTag|orderId|purchaseOrderId)\s+-?eq\s+"([^"]+)"/i.exec(rule);
  const [, label, id] = property ?? /"?\[?(GroupTag|OrderID|PurchaseOrderId)\]?:?\s*([^":\])]+)/i.exec(rule) ?? [];
  if (!label || !id?.trim()) return undefined;
  const stored = /^purchase/i.test(label) ? 'PurchaseOrderId' : 'OrderID';
  return `(device.devicePhysicalIds -any (_ -eq "[${stored}]:${id.trim()}"))`;
}

function faultOfValue(operator: string, value: string): string | undefined {
  // Regular expressions, and texts from the middle of an id, need no label.
  if (operator !== 'eq' && operator !== 'startswith' && operator !== 'contains') return undefined;
  const unbracketed = operator !== 'contains' && /^(?:ztdid|orderid|purchaseorderid|grouptag)\b/i.exec(value);
  if (unbracketed) return `has "${unbracketed[0]}" without brackets`;
  const invented = /^\[group ?tag\]/i.exec(value);
  if (invented) return `looks for "${invented[0]}"; group tags are stored as [OrderID]`;
  if (operator === 'eq' && /^\[ztdid\]:?$/i.test(value)) return `wants an id that is "${value}" and nothing else`;
  if (/^\[(?:orderid|purchaseorderid)\](?!:|$)/i.test(value)) return `has no colon after the label in "${value}"`;
  if (/^\[(?:orderid|purchaseorderid)\]:\s/i.test(value)) return `has a blank after the colon in "${value}"`;
  return undefined;
}
