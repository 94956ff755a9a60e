import type { ShapeCase } from './shape-case';

const methods = 'windowsAutopilot, automaticEnrollment, userEnrollment, coManagement, other';
const products = 'windows11, windows10, windows81, windows8, windows7, windowsServer, windowsHolographic, other';
const joins = 'entraJoined, entraHybridJoined, entraRegistered, activeDirectoryJoined, none';

/** Values that are missing, or words that are not known. */
export const wordCases: readonly ShapeCase[] = [
  {
    title: 'a key without a value',
    text: '«ownership»:\ndevices: 1',
    rule: 'missing-value',
    says: '"ownership" has no value. It is one of organization, personal.',
  },
  {
    title: 'null',
    text: '«ownership»: null',
    rule: 'missing-value',
    says: '"ownership" has no value. It is one of organization, personal.',
  },
  { title: 'null for a map', text: '«join»: ~', rule: 'missing-value', says: '"join" has no value.' },
  {
    title: 'null for a population',
    text: 'schemaVersion: 1\npopulations:\n  «sales»:\n',
    rule: 'missing-value',
    says: '"sales" has no value.',
  },
  {
    title: 'a method without a value',
    text: 'enrollment: { «method»: }',
    rule: 'missing-value',
    says: `"method" has no value. It is one of ${methods}.`,
  },
  {
    title: 'an actor without a value',
    text: 'enrollment: { method: other, «performedBy»: }',
    rule: 'missing-value',
    says: '"performedBy" has no value. It is one of user, admin.',
  },
  {
    title: 'an item without a value',
    text: 'groups:\n  «users»:\n    - \n',
    rule: 'missing-value',
    says: 'An item of "users" has no value.',
  },
  { title: 'no operating system in a list', text: '«os»: []', rule: 'missing-value', says: '"os" has no value.' },
  {
    title: 'an unknown word',
    text: 'ownership: «rented»',
    rule: 'unknown-value',
    says: '"rented" is not one of organization, personal.',
  },
  {
    title: 'a misspelt word',
    text: 'ownership: «persnal»',
    rule: 'unknown-value',
    says: '"persnal" is not one of organization, personal. Did you mean "personal"?',
    fixed: 'ownership: personal',
    safe: false,
  },
  {
    title: 'a word in other letters, in quotes',
    text: "ownership: «'PERSONAL'» # c",
    rule: 'unknown-value',
    says: '"PERSONAL" is not one of organization, personal. Did you mean "personal"?',
    fixed: "ownership: 'personal' # c",
    safe: true,
  },
  {
    title: 'an empty word',
    text: '«ownership»: ""',
    rule: 'missing-value',
    says: '"ownership" has no value. It is one of organization, personal.',
  },
  {
    title: 'a number for a word',
    text: 'ownership: «5»',
    rule: 'unknown-value',
    says: '"5" is not one of organization, personal.',
  },
  {
    title: 'true for a word',
    text: 'ownership: «true»',
    rule: 'unknown-value',
    says: '"true" is not one of organization, personal.',
  },
  {
    title: 'an unknown method',
    text: 'enrollment: { method: «imaging», scenario: userDriven }',
    rule: 'unknown-value',
    says: `"imaging" is not one of ${methods}.`,
  },
  {
    title: 'a misspelt method',
    text: 'enrollment:\n  method: «windowsAutopilt»\n  profil: x',
    rule: 'unknown-value',
    says: `"windowsAutopilt" is not one of ${methods}. Did you mean "windowsAutopilot"?`,
    fixed: 'enrollment:\n  method: windowsAutopilot\n  profil: x',
    safe: false,
  },
  {
    title: 'a schema version to come',
    text: 'schemaVersion: «2»\n',
    rule: 'unknown-value',
    says: '"2" is not known here; it is 1.',
    fixed: 'schemaVersion: 1\n',
    safe: false,
  },
  {
    title: 'an operating system with another name',
    text: 'os: { product: «win11» }',
    rule: 'unknown-value',
    says: `"win11" is not one of ${products}. Did you mean "windows11"?`,
    fixed: 'os: { product: windows11 }',
    safe: true,
  },
  {
    title: 'a misspelt key of one of two operating systems',
    text: 'os:\n  - product: windows11\n  - «prodct»: windows10',
    rule: 'unknown-key',
    says: 'Operating system has no key "prodct". Did you mean "product"?',
    fixed: 'os:\n  - product: windows11\n  - product: windows10',
    safe: false,
  },
  {
    title: 'an unknown edition of one of two operating systems',
    text: 'os: [{ product: windows11 }, { edition: «pr» }]',
    rule: 'unknown-value',
    says: /^"pr" is not one of home, pro, /,
  },
  {
    title: 'an unknown actor',
    text: 'enrollment: { method: other, performedBy: «usr» }',
    rule: 'unknown-value',
    says: '"usr" is not one of user, admin, or a map with "dem". Did you mean "user"?',
    fixed: 'enrollment: { method: other, performedBy: user }',
    safe: false,
  },
  {
    title: 'a number for an actor',
    text: 'enrollment: { method: other, performedBy: «5» }',
    rule: 'unknown-value',
    says: '"5" is not one of user, admin, or a map with "dem".',
  },
  {
    title: 'a join state with an earlier name',
    text: 'join: { target: «Hybrid Azure AD joined» }',
    rule: 'unknown-value',
    says: `"Hybrid Azure AD joined" is not one of ${joins}. Did you mean "entraHybridJoined"?`,
    fixed: 'join: { target: entraHybridJoined }',
    safe: true,
  },
];
