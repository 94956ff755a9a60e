/**
 * A ruleset for Spectral with that many rules. What they ask is of the kind that our own rules ask: a value is one of some,
 * a text has a form, a key is there, or is not there beside another.
 *
 * @param {number} size
 */
export function spectralRuleset(size) {
  const rules = {};
  for (let number = 0; number < size; number++) {
    const { given, ...asked } = kinds[number % kinds.length];
    rules[`rule-${number}`] = {
      description: `Rule ${number}`,
      message: `Rule ${number}: {{error}}`,
      severity: number % 3 === 0 ? 'error' : 'warn',
      given,
      // biome-ignore lint/suspicious/noThenProperty: that is what Spectral calls it
      then: asked,
    };
  }
  return JSON.stringify({ rules }, null, 2);
}

const personal = "$.populations[?(@.ownership == 'personal')]";
const names = { type: 'array', items: { type: 'string' }, uniqueItems: true };

const kinds = [
  asks('$.populations[*]', 'ownership', 'enumeration', { values: ['organization', 'personal'] }),
  asks('$.populations[*].enrollment', 'method', 'pattern', { match: '^[a-zA-Z]+$' }),
  asks(`${personal}.enrollment`, 'method', 'pattern', { notMatch: '^windowsAutopilot$' }),
  asks('$.populations[*].join', 'target', 'truthy'),
  asks('$.populations[*].os', 'version', 'pattern', { match: '^\\d\\d(H\\d|\\d\\d)$' }),
  asks('$.populations[*].groups', 'users', 'schema', { schema: names }),
  asks('$.tenant.automaticEnrollment', 'mdmUserScope', 'enumeration', { values: ['all', 'some', 'none'] }),
  asks('$.autopilotProfiles[*]', 'displayName', 'length', { max: 60 }),
  asks('$.populations[*].enrollment', undefined, 'xor', { properties: ['profile', 'option'] }),
  asks('$.populations[*]', 'devices', 'length', { min: 0 }),
];

function asks(given, field, name, functionOptions) {
  return { given, field, function: name, functionOptions };
}
