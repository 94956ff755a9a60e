import { errorCodes, fact } from '../guide/index';
import { shapes } from '../schema/shapes.generated';
import type { Difference } from './differences';
import type { Flag, Risk } from './plan-diff';
import type { Value } from './value';

/** How much harm a change of a setting can do, and why. */
export interface Assessment {
  readonly risk: Risk;
  readonly because: string;
  readonly flags: readonly Flag[];
}

/** What a setting says now; undefined where it says nothing any more, or a list. */
type Now = string | number | boolean | undefined;

type Judge = (now: Now, before: Now) => Assessment;

const assessment = (risk: Risk, because: string, ...flags: Flag[]): Assessment => ({ risk, because, flags });

/** The same whatever the setting says. */
const always =
  (risk: Risk, because: string, ...flags: Flag[]): Judge =>
  () =>
    assessment(risk, because, ...flags);

/** One assessment for one value, another for all others. */
const when =
  (value: Now, then: Assessment, otherwise: Assessment): Judge =>
  (now) =>
    now === value ? then : otherwise;

/** What a change of a setting risks. A setting that nothing is known about is no great risk, and still a change. */
export function assess({ object, key, base, head }: Difference): Assessment {
  const isKnown = object !== undefined && Object.hasOwn(shapes[object].properties, key);
  if (!isKnown) return unknown;
  const judge =
    own(judges, `${object}.${key}`) ??
    own(judges, key) ??
    own(judges, `${object}`) ??
    always('low', 'It is one setting among others.');
  return judge(nowOf(head), nowOf(base));
}

/** A fact that was not said before need not be new: then it describes the devices. */
const whenSaidBefore =
  (judge: Judge): Judge =>
  (now, before) =>
    before === undefined ? description(now, before) : judge(now, before);

const own = (table: typeof judges, name: string): Judge | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const nowOf = (value: Value | undefined): Now => (value?.kind === 'scalar' ? value.value : undefined);

const unknown = assessment('low', 'The plan language does not know the key, so that no rule reads it.');
const text = always('none', 'It is a text or a name, and changes nothing on devices.');
const expectation = always('none', 'It is what the plan expects, and changes nothing by itself.');
const description = always('low', 'It is a fact about the devices, which other decisions rest on.');
const enrollment = always('low', 'It is a detail of how the devices are enrolled.');
const pages = always('low', 'People see other pages while a device is set up.');
const registry = always('medium', 'The registry decides whether and how devices enroll.');
const reached = always('medium', 'Other devices or people get it.');
const unlicensedCode = '0x80180018';
const unlicensed = assessment(
  'high',
  `Enrollment ends with an error on the device, ${unlicensedCode}: ${errorCodes[unlicensedCode].means}`,
  'unlicensed',
);

/** By object and key, by key, or by object. */
const judges: { readonly [place: string]: Judge } = {
  planInformation: text,
  displayName: text,
  description: text,
  note: text,
  purpose: text,
  objectId: always('medium', 'It is another group, with other members.'),
  schemaVersion: always('low', 'The plan is read by another version of the language.'),

  // The tenant
  tenant: always('low', 'It is a fact about the tenant, which other decisions rest on.'),
  cname: always('low', fact('cname.optional').says),
  intuneConnectorServer: always('low', 'Hybrid join with Windows Autopilot goes through this server.'),
  configurationManager: always('low', 'Co-management depends on the site.'),
  deviceEnrollmentManager: always('low', 'The account enrolls devices for others.'),
  'tenant.cloud': always('medium', 'Addresses and features differ from cloud to cloud.'),
  mdmAuthority: when(
    fact('mdmAuthority.intune').value,
    assessment('low', 'Devices can enroll in Intune now.'),
    assessment('high', fact('mdmAuthority.intune').says, 'unenrolled'),
  ),
  'licenses.intune': when(false, unlicensed, assessment('low', 'People have a license to enroll.')),
  intuneLicensed: when(false, unlicensed, assessment('low', 'People have a license to enroll.')),
  deviceSettings: always('medium', fact('usersMayJoin.applies').says),
  maximumDevicesPerUser: always('low', fact('entraDevices.limitReached').says),
  'licenses.entraId': when(
    'none',
    assessment('high', fact('automaticMdm.license').says, 'unlicensed'),
    assessment('low', 'Features depend on the license.'),
  ),
  automaticEnrollmentSettings: always('medium', 'It decides whether and how devices enroll.'),
  registeringUserIsLocalAdministrator: always(
    'medium',
    'It decides who is a local administrator of the devices that people join.',
    'localAdministrator',
  ),
  requireMultifactorAuthentication: always(
    'medium',
    'People are asked for it, or not, when they join or register a device.',
  ),
  activeDirectory: always('medium', 'Hybrid join and enrollment by Group Policy depend on it.'),
  network: always('medium', 'Devices have to reach these hosts while they enroll.'),
  corporateIdentifiers: always('medium', fact('corporateIdentifiers.othersArePersonal').says),
  'conditionalAccessPolicy.grantControls': always('medium', 'It decides what people need to sign in.'),
  conditionalAccessPolicy: always('medium', 'It decides who can sign in, and from which devices.'),

  // Groups, and who gets something
  'group.rule': always('medium', 'Other devices or users can be in the group, and get what is assigned to it.'),
  group: always('low', 'What is assigned to the group depends on its members.'),
  app: always('low', 'The app is installed, or not, while devices are set up.'),
  devicePolicy: always('low', 'Some settings of policies stand in the way of an enrollment.'),
  include: reached,
  exclude: reached,
  populationGroups: whenSaidBefore(
    always('medium', 'Groups decide which profiles, policies and scopes reach the population.'),
  ),

  // Populations
  population: description,
  operatingSystem: description,
  hardware: description,
  'population.ownership': always('medium', 'What an organization may do on a device depends on whose it is.'),
  'join.target': whenSaidBefore(
    always('medium', 'Sign-in, policies and access to resources depend on how a device is joined.'),
  ),
  'population.devices': always('low', 'More or fewer devices are enrolled.'),
  managedBy: whenSaidBefore(
    always('medium', 'Devices that something else manages have to leave it, or to be shared with it.'),
  ),
  join: description,
  autopilotRegistration: always('low', fact('autopilotRegistration.scenarios').says),
  intuneOwnership: expectation,
  'windowsAutopilotEnrollment.profile': always(
    'medium',
    'The deployment profile decides how devices are set up and joined.',
  ),
  windowsAutopilotEnrollment: enrollment,
  automaticEnrollmentEnrollment: enrollment,
  userEnrollmentEnrollment: enrollment,
  coManagementEnrollment: enrollment,
  otherEnrollment: enrollment,
  taskSequence: enrollment,
  autopilotReset: enrollment,
  preProvisioningHandover: enrollment,
  performedBy: whenSaidBefore(always('medium', 'Rights and limits depend on who enrolls the devices.')),
  dem: whenSaidBefore(always('medium', 'Rights and limits depend on who enrolls the devices.')),
  management: expectation,
  primaryUser: expectation,
  unenrollFirst: when(
    true,
    assessment(
      'medium',
      'Devices lose the policies and apps of their present provider before they have those of Intune.',
      'irreversible',
    ),
    assessment('medium', 'Devices that another provider manages cannot enroll.'),
  ),
  deleteDeviceRecordFirst: when(
    true,
    assessment('medium', 'A record that is deleted does not come back.', 'irreversible'),
    assessment('low', fact('autopilotReuse.deleteRecord').says),
  ),
  dataBackedUp: when(
    true,
    assessment('low', 'What people have saved on the devices is kept.'),
    assessment('high', fact('windowsAutopilot.existingDevices').says, 'wipe'),
  ),
  customImage: always('medium', fact('windowsAutopilot.oemImage').says),
  usersNotified: when(
    true,
    assessment('none', 'People know what happens before it does.'),
    assessment('medium', fact('personal.tellUsers').says),
  ),

  // Profiles and policies
  autopilotProfile: always('low', 'Devices that are set up from now on get it.'),
  provisioningPackage: always('low', 'Packages that are made from now on have it.'),
  packageAccount: always('low', 'Without an account that may join devices, a package enrolls nothing.'),
  tokenRequester: always('low', 'Somebody has to fetch the bulk token, and may do so.'),
  wifi: always('low', 'Devices have to get into the network before they enroll.'),
  groupPolicy: always('low', 'Devices are enrolled by it, or find it on their way.'),
  workloadCollections: always('medium', 'It decides for which devices Intune takes over a workload.'),
  deploymentMode: always('medium', fact('autopilotProfile.mode').says),
  joinType: always('medium', fact('autopilotProfile.joinType').says),
  convertTargetedDevices: when(
    true,
    assessment('high', fact('autopilotProfile.conversionStays').says, 'irreversible'),
    assessment('low', fact('autopilotProfile.conversionStays').says),
  ),
  outOfBoxExperience: pages,
  userAccountType: always('medium', 'It decides who is a local administrator.', 'localAdministrator'),
  localAdministrator: always(
    'medium',
    'A local administrator can change everything on the device.',
    'localAdministrator',
  ),
  enrollmentStatusPage: pages,
  domainJoinProfile: always('medium', 'It decides where in Active Directory devices are, and what they are called.'),
  groupPolicyRegistry: registry,
  linkedTo: reached,
  'groupPolicy.credential': always('medium', 'It decides who enrolls the devices.'),
  automaticMdmEnrollment: (now) =>
    now === 'disabled'
      ? assessment('high', fact('groupPolicy.disabled').says, 'unenrolled')
      : assessment('medium', fact('groupPolicy.enabled').says),
  disableMdmEnrollment: when(
    'enabled',
    assessment('high', fact('groupPolicy.disableMdmEnrollment').says, 'windowsBlocked'),
    assessment('medium', 'Devices that could not enroll can do so.'),
  ),
  mdmWinsOverGroupPolicy: always('medium', fact('groupPolicy.precedence').says),
  workloads: always('medium', 'It decides whether policies and apps come from Configuration Manager or from Intune.'),
  coManagementPolicy: always('medium', 'It decides which devices are co-managed.'),
  coManagementSettings: always('medium', 'It decides who manages the devices that come by Windows Autopilot.'),
  'enrollmentRestriction.windows': when(
    'block',
    assessment('high', fact('enrollmentRestriction.windowsBlocked').says, 'windowsBlocked'),
    assessment('medium', 'Windows devices that could not enroll can do so.'),
  ),
  personallyOwned: when(
    'block',
    assessment('medium', fact('enrollmentRestriction.personalBlock').says),
    assessment('medium', 'People can bring their own devices under the management of the organization.'),
  ),
  minimumVersion: always('medium', 'Devices with another Windows cannot enroll.'),
  maximumVersion: always('medium', 'Devices with another Windows cannot enroll.'),
  enrollmentRestriction: always('low', 'It decides which restriction people obey, and how many devices they enroll.'),
  tokenExpires: always('low', 'After that day, the package enrolls nothing.'),

  communication: always('low', 'People are told something else, or at another time.'),
};
