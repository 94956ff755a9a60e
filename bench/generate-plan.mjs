import { parse } from 'yaml';

/** A plan of about `lines` lines, the same one for the same number, with one mistake that has a finding. */
export function generatePlan(lines) {
  const head = `schemaVersion: 1
plan:
  title: Contoso Windows enrollment
tenant:
  licenses: { entraId: P1, intune: true }
  automaticEnrollment: { mdmUserScope: some, mdmUserGroups: [all-users] }
groups:
  all-users: { kind: user }
  devices: { kind: device }
autopilotProfiles:
  standard:
    displayName: Standard
    deploymentMode: userDriven
    joinType: entraJoined
    assignments: { include: [devices] }
populations:
`;
  const populations = [];
  let written = head.split('\n').length;
  for (let number = 1; written < lines; number++) {
    const population = populationOf(number);
    populations.push(population);
    written += population.split('\n').length - 1;
  }
  return head + populations.join('');
}

/** Every population is well-formed; the first one is personal and to be enrolled with Windows Autopilot. */
function populationOf(number) {
  const kind = kinds[number % kinds.length];
  const ownership = number === 1 ? 'personal' : 'organization';
  return `  population-${number}:
    devices: ${(number * 37) % 900}
    ownership: ${ownership}
    condition: ${number % 3 === 0 ? 'existing' : 'new'}
    use: singleUser
    os: { product: windows11, version: 25H2, edition: enterprise }
    # ${kind.comment}
    join: { target: ${kind.join} }
    groups: { users: [all-users] }
    enrollment:
${kind.enrollment}`;
}

const kinds = [
  {
    comment: 'Ordered in the second quarter, delivered to the branches',
    join: 'entraHybridJoined',
    enrollment: '      method: automaticEnrollment\n      option: groupPolicy\n      performedBy: user\n',
  },
  {
    comment: 'Sent to the users by the OEM',
    join: 'entraJoined',
    enrollment: '      method: windowsAutopilot\n      scenario: userDriven\n      profile: standard\n',
  },
  {
    comment: 'Joined by their users',
    join: 'entraJoined',
    enrollment: '      method: automaticEnrollment\n      option: settings\n      performedBy: user\n',
  },
];

/** The same in JSON, of about `lines` lines. */
export function generateJsonPlan(lines) {
  // JSON writes what stands in braces on lines of their own.
  return `${JSON.stringify(parse(generatePlan(Math.round(lines * 0.6))), null, 2)}\n`;
}
