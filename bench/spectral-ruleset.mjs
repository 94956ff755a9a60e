/**
 * A ruleset for Spectral with that many rules. What they ask is of the kind that our own rules ask: a value is one of some,
 * a text has a form, a key is there, or is not there beside another.
 *
 * @param {number} size
 */
export function spectralRuleset(size) {
  const rules = {};
  for (let number = 0; number < size; number++) {
    const { given, then } = kinds[number % kinds.length];
    rules[`rule-${number}`] = {
      description: `Rule ${number}`,
      message: `Rule ${number}: {{error}}`,
      severity: number % 3 === 0 ? 'error' : 'warn',
      given,
      then,
    };
  }
  return JSON.stringify({ rules }, null, 2);
}

const kinds = [
  {
    given: '$.populations[*]',
    then: { field: 'ownership', function: 'enumeration', functionOptions: { values: ['organization', 'personal'] } },
  },
  {
    given: '$.populations[*].enrollment',
    then: { field: 'method', function: 'pattern', functionOptions: { match: '^[a-zA-Z]+$' } },
  },
  {
    given: "$.populations[?(@.ownership == 'personal')].enrollment",
    then: { field: 'method', function: 'pattern', functionOptions: { notMatch: '^windowsAutopilot$' } },
  },
  { given: '$.populations[*].join', then: { field: 'target', function: 'truthy' } },
  {
    given: '$.populations[*].os',
    then: { field: 'version', function: 'pattern', functionOptions: { match: '^\\d\\d(H\\d|\\d\\d)$' } },
  },
  {
    given: '$.populations[*].groups.users',
    then: {
      function: 'schema',
      functionOptions: { schema: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
    },
  },
  {
    given: '$.tenant.automaticEnrollment',
    then: { field: 'mdmUserScope', function: 'enumeration', functionOptions: { values: ['all', 'some', 'none'] } },
  },
  { given: '$.autopilotProfiles[*]', then: { field: 'displayName', function: 'length', functionOptions: { max: 60 } } },
  {
    given: '$.populations[*].enrollment',
    then: { function: 'xor', functionOptions: { properties: ['profile', 'option'] } },
  },
  { given: '$.populations[*]', then: { field: 'devices', function: 'length', functionOptions: { min: 0 } } },
];
