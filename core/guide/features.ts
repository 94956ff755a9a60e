/** The rows of the guide's four tables: what an organization has or wants when it chooses a method. */
export const features = {
  windowsClient: 'Devices run Windows client',
  entraIdPremium: 'The tenant has Microsoft Entra ID P1 or P2',
  conditionalAccessWithPackage: 'Conditional Access applies to devices enrolled with a provisioning package',
  oemOrPartnerPurchase: 'Devices come from an OEM that supports Windows Autopilot or from a CSP partner',
  hybridJoined: 'Devices are Microsoft Entra hybrid joined',
  remoteWorkers: 'Users work remotely',
  personal: 'Devices are personal (BYOD)',
  organizationOwned: 'Devices are owned by the organization or school',
  newOrExisting: 'Devices are new or existing',
  fewOrMany: 'A few devices or a large number of devices (bulk enrollment) are enrolled',
  singleUser: 'Each device is associated with a single user',
  userless: 'Devices are user-less: kiosk, dedicated or shared',
  deviceEnrollmentManager: 'A device enrollment manager (DEM) account enrolls the devices',
  otherMdm: 'Devices are managed by another MDM provider',
  configurationManager: 'Configuration Manager is in use',
  enrolledInIntune: 'Devices are already enrolled in Intune',
} as const satisfies Record<string, string>;

export type FeatureId = keyof typeof features;

export const featureIds = Object.keys(features) as readonly FeatureId[];

/** The same, as they read in a list. */
export const featureNames: { readonly [feature in FeatureId]: string } = {
  windowsClient: 'Windows client',
  entraIdPremium: 'Microsoft Entra ID P1 or P2',
  conditionalAccessWithPackage: 'Conditional Access with a provisioning package',
  oemOrPartnerPurchase: 'devices from an OEM or a CSP partner',
  hybridJoined: 'hybrid joined devices',
  remoteWorkers: 'remote users',
  personal: 'personal devices',
  organizationOwned: 'organization-owned devices',
  newOrExisting: 'new or existing devices',
  fewOrMany: 'bulk enrollment',
  singleUser: 'a single user for each device',
  userless: 'user-less devices',
  deviceEnrollmentManager: 'a device enrollment manager',
  otherMdm: 'another MDM provider',
  configurationManager: 'Configuration Manager',
  enrolledInIntune: 'devices that are enrolled in Intune',
};
