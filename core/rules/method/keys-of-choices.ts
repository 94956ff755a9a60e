/** The keys of automatic enrollment that mean something with some of its options alone, and those options. */
export const optionsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['package', ['provisioningPackage']],
  ['usersTrained', ['provisioningPackage']],
  ['policy', ['groupPolicy']],
  ['outOfBoxExperienceAccount', ['outOfBoxExperience', 'settings']],
  ['joinInSettings', ['outOfBoxExperience', 'settings']],
]);

/** The keys of Windows Autopilot that mean something in some of its scenarios alone, and those scenarios. */
export const scenariosOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['taskSequence', ['existingDevices']],
  ['dataBackedUp', ['existingDevices']],
  ['reset', ['reset']],
  ['handover', ['preProvisioned']],
]);

/** Whether a key means something with an option or a scenario. */
export function belongsTo(choice: string, key: string): boolean {
  const choices = optionsOf.get(key) ?? scenariosOf.get(key);
  return choices === undefined || choices.includes(choice);
}
