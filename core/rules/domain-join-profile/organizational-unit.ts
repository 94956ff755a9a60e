/** The parts of a distinguished name: `OU=Autopilot,DC=contoso,DC=com` has three. */
export interface NamePart {
  /** In capitals: OU, CN, DC. */
  readonly type: string;
  readonly value: string;
}

/** Takes a distinguished name apart; undefined where it is none. A comma after a backslash is part of a value. */
export function readDistinguishedName(text: string): readonly NamePart[] | undefined {
  const parts = text.split(/(?<!\\),/).map((part) => /^\s*([a-z]+)\s*=\s*(.*\S)\s*$/i.exec(part));
  const read = parts.flatMap((match) =>
    match ? [{ type: String(match[1]).toUpperCase(), value: String(match[2]) }] : [],
  );
  return read.length === parts.length ? read : undefined;
}

/** The domain that the DC parts of a distinguished name spell, in lower case; undefined where it has none. */
export function domainOf(parts: readonly NamePart[]): string | undefined {
  const labels = parts.filter(({ type }) => type === 'DC').map(({ value }) => value.toLowerCase());
  return labels.length > 0 ? labels.join('.') : undefined;
}

/** The same unit below another domain. */
export function inDomain(parts: readonly NamePart[], domain: string): string {
  const units = parts.filter(({ type }) => type !== 'DC').map(({ type, value }) => `${type}=${value}`);
  return [...units, ...domain.split('.').map((label) => `DC=${label}`)].join(',');
}

/** Whether a text names the default Computers container. */
export function isComputersContainer(text: string): boolean {
  return /^["']?\s*CN\s*=\s*Computers\s*(?:,|["']?$)/i.test(text.trim());
}

/** Whether a text names an organizational unit, with its domain. */
export function isOrganizationalUnit(text: string): boolean {
  const parts = readDistinguishedName(text);
  return parts?.[0]?.type === 'OU' && domainOf(parts) !== undefined && !/["“”„]/.test(text);
}
