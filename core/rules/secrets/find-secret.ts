/** A secret that stands in a text. */
export interface Secret {
  /** What it looks like, as in "what looks like a password". */
  readonly kind: string;
  /** What has to be done about it, as an order. */
  readonly remedy: string;
  /** The secret itself, as it stands in the text. Never show it. */
  readonly text: string;
}

interface Form {
  readonly kind: string;
  readonly remedy: string;
  /** The secret is its first group, or else the whole match. */
  readonly pattern: RegExp;
}

/** A secret that is shorter does not deserve the name, and most values of a plan are. */
const shortest = 12;

/** Behind a word that says what it is, a shorter one does. No secret is shorter. */
export const shortestLabelled = 8;

const revoke = 'revoke it';
const renew = 'create a new one';

/** What can be told by its form, wherever it stands. */
const forms: readonly Form[] = [
  // JSON Web Tokens, and the opaque refresh tokens of Microsoft Entra ID that a bulk token is one of.
  { kind: 'a token', remedy: revoke, pattern: /\beyJ[\w-]{12,}(?:\.[\w-]+)*/ },
  { kind: 'a token', remedy: revoke, pattern: /(?<![\w.-])[01]\.A[\w-]{60,}(?:\.[\w-]+)*/ },
  { kind: 'a token', remedy: revoke, pattern: /\bAQAB[\w-]{60,}/ },
  {
    kind: 'a private key',
    remedy: renew,
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]*?-----END [A-Z ]+-----)?/,
  },
  { kind: 'a client secret', remedy: renew, pattern: /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/ },
  { kind: 'an access key', remedy: renew, pattern: /\b(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,}={0,2})/ },
  { kind: 'a shared access signature', remedy: revoke, pattern: /[?&]sig=([A-Za-z0-9%+/]{40,}=?)/ },
  { kind: 'a BitLocker recovery key', remedy: 'rotate it', pattern: /(?<![\d-])\d{6}(?:-\d{6}){7}(?![\d-])/ },
];

/** One of these stands in every text with a secret in it, as what can only be told by its label has digits. Most texts have none. */
const hint = /\d|eyJ|AQAB|-BEGIN |Q~|Key=|sig=|:\/\//;

/** One of these stands in every text that has one of the forms. */
const formHint = /eyJ|[01]\.A|AQAB|-BEGIN |Q~|Key=|sig=|\d{6}-\d{6}|:\/\//;

const change = 'change it';
const labelHint = /pass|pwd|kennwort|secret|psk|key|token|bprt/i;
const userInAddress = /:\/\/[^\s/:@]+:([^\s/@]+)@/;
const labelled =
  /(?:^|[^A-Za-z])(?:(pass ?word|pass ?phrase|passcode|passwd|pwd|passwort|kennwort)|(?:client|shared|api)? ?secret|psk|(?:pre-?shared|wi-?fi|wlan|wpa[23]?|network|access|api) ?key|(?:bulk )?token|bprt)["'’”]?(?:\s*[:=]|\s+is)\s*["'“]?([^\s"',;“”]{8,})(?=(["'”)]?[.,;)]?(?:\s*[\r\n]|\s*$|\s*[,;(]))|)/gi;

/**
 * The first secret in a text. Where it can only be told by what is said before it ("password: …"), it has to look like
 * one as well: a word of prose, a reference to a vault and a placeholder are none.
 *
 * @param key the key whose value the text is: it may say what the value is
 */
export function findSecret(text: string, key: string): Secret | undefined {
  // A long key may say all of it.
  if (!hint.test(text) && !(key.length > shortestLabelled && hint.test(key))) return undefined;
  if (text.length >= shortest && formHint.test(text)) {
    for (const { kind, remedy, pattern } of forms) {
      const match = pattern.exec(text);
      if (match) return { kind, remedy, text: match[1] ?? match[0] };
    }
    const inAddress = userInAddress.exec(text)?.[1];
    if (inAddress && !isPlaceholder(inAddress)) return { kind: 'a password', remedy: change, text: inAddress };
  }
  return (
    (text.length >= shortest && labelHint.test(text) ? labelledSecret(text) : undefined) ??
    (text.length >= shortestLabelled && labelHint.test(key) ? labelledSecret(`${words(key)}: ${text}`) : undefined)
  );
}

function labelledSecret(text: string): Secret | undefined {
  if (text.length < shortest) return undefined;
  for (const [, password, value, last] of text.matchAll(labelled)) {
    if (!value || isPlaceholder(value) || isMailAddress(value)) continue;
    if (!looksRandom(value, password !== undefined && last !== undefined)) continue;
    return { kind: password === undefined ? 'a secret' : 'a password', remedy: change, text: value };
  }
  return undefined;
}

/** Digits and letters, and either a character that names do not have, or both cases in a single word that ends the line. */
function looksRandom(value: string, endsLine: boolean): boolean {
  if (!/\d/.test(value) || /^[<>=~≥≤]/.test(value) || value.includes('://')) return false;
  const bothCases = /[a-z]/.test(value) && /[A-Z]/.test(value);
  if (/[!$%^&*?@€§]/.test(value) && /[A-Za-z]/.test(value)) return true;
  if (!bothCases) return false;
  return value.includes('#') || (/^[A-Za-z\d]+$/.test(value) && (endsLine || value.length >= 20));
}

const isPlaceholder = (value: string): boolean =>
  /^(?:\$[{(A-Za-z_]|\{\{|%\w+%$|<|\[|#\{|@Microsoft\.KeyVault|\*+$|x+$|\.+$)/i.test(value);

const isMailAddress = (value: string): boolean => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}[.,;)]*$/.test(value);

/** `adminPassword` -> `admin Password` */
const words = (key: string): string => key.replaceAll(/([a-z])([A-Z])/g, '$1 $2');
