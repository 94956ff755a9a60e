/** What is chosen within a method, and the keys that mean something with some of its choices alone. */
export interface ChoiceKeys {
  /** The key of the choice. */
  readonly by: 'option' | 'scenario';
  /** The choices that each key belongs to. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

const automaticEnrollment: ChoiceKeys = {
  by: 'option',
  choices: new Map([
    ['package', ['provisioningPackage']],
    ['usersTrained', ['provisioningPackage']],
    ['policy', ['groupPolicy']],
    ['outOfBoxExperienceAccount', ['outOfBoxExperience', 'settings']],
    ['joinInSettings', ['outOfBoxExperience', 'settings']],
  ]),
};

const windowsAutopilot: ChoiceKeys = {
  by: 'scenario',
  choices: new Map([
    ['taskSequence', ['existingDevices']],
    ['dataBackedUp', ['existingDevices']],
    ['reset', ['reset']],
    ['handover', ['preProvisioned']],
  ]),
};

/** The keys of a method that hang on what is chosen within it; undefined where none does. */
export function choiceKeysOf(method: string | undefined): ChoiceKeys | undefined {
  if (method === 'automaticEnrollment') return automaticEnrollment;
  return method === 'windowsAutopilot' ? windowsAutopilot : undefined;
}

/** The keys that hang on what is chosen within a method. */
export const keysOfChoices: ReadonlySet<string> = new Set([
  ...automaticEnrollment.choices.keys(),
  ...windowsAutopilot.choices.keys(),
]);

/** Whether a key means something with what is chosen within a method. */
export function belongsTo(method: string, choice: string, key: string): boolean {
  const fit = choiceKeysOf(method)?.choices.get(key);
  return !fit || fit.includes(choice);
}
