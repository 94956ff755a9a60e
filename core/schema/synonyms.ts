/**
 * Other names for the plan's values: earlier names of Microsoft's, and what people say. They are never read as the
 * value they mean; the finding offers to write the value instead. Keys are in lower case, without hyphens and spaces.
 */
const synonyms: { readonly [word: string]: readonly string[] } = {
  adjoined: ['activeDirectoryJoined'],
  domainjoined: ['activeDirectoryJoined'],
  workgroup: ['none'],
  '2.0': ['tpm20'],
  'tpm2.0': ['tpm20'],
  '1.2': ['tpm12'],
  cloudattach: ['coManagement'],
  autopilot: ['windowsAutopilot'],
  automatic: ['automaticEnrollment'],
  autoenrollment: ['automaticEnrollment'],
  azureadhybridjoined: ['entraHybridJoined'],
  azureadjoined: ['entraJoined'],
  azureadregistered: ['entraRegistered'],
  bulk: ['provisioningPackage'],
  bulkenrollment: ['provisioningPackage'],
  business: ['organization'],
  byod: ['personal', 'userEnrollment'],
  comanaged: ['coManaged', 'coManagement'],
  company: ['organization'],
  configmgr: ['configurationManager'],
  corporate: ['organization'],
  dem: ['deviceEnrollmentManager'],
  email: ['emailAddress'],
  entra: ['entraJoined'],
  gpo: ['groupPolicy'],
  hybrid: ['entraHybridJoined'],
  hybridazureadjoined: ['entraHybridJoined'],
  hybridjoined: ['entraHybridJoined'],
  join: ['joinDevice'],
  joined: ['entraJoined'],
  mecm: ['configurationManager'],
  no: ['none'],
  off: ['none'],
  false: ['none'],
  oobe: ['outOfBoxExperience'],
  organisation: ['organization'],
  organizationowned: ['organization'],
  personallyowned: ['personal'],
  ppkg: ['provisioningPackage'],
  preprovisioning: ['preProvisioned'],
  register: ['emailAddress'],
  registered: ['entraRegistered'],
  sccm: ['configurationManager'],
  selected: ['some'],
  selfdeployed: ['selfDeploying'],
  whiteglove: ['preProvisioned'],
  win10: ['windows10'],
  win11: ['windows11'],
  workplacejoined: ['entraRegistered'],
};

/** The value among `values` that `word` is another name for. */
export function synonymOf(word: string, values: readonly string[]): string | undefined {
  const names = synonyms[word.toLowerCase().replace(/[-_\s]/g, '')];
  return names?.find((name) => values.includes(name));
}
