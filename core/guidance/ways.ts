import { type MethodId, methods } from '../guide/index';

/** A way to enroll devices: a method, and what is chosen within it. */
export interface Way {
  readonly method: MethodId;
  /** The key of the enrollment that says what is chosen within the method. */
  readonly by: 'option' | 'scenario' | 'connect' | 'path';
  readonly choice: string;
  /** What is chosen, in words: `Group Policy`. */
  readonly choiceTitle: string;
  /** As it reads in a list: `Windows automatic enrollment: Group Policy`. */
  readonly title: string;
}

const choices: {
  readonly [method in MethodId]: {
    readonly by: Way['by'];
    readonly titles: { readonly [choice: string]: string };
  };
} = {
  automaticEnrollment: {
    by: 'option',
    titles: {
      settings: 'Settings',
      outOfBoxExperience: 'out-of-box experience',
      provisioningPackage: 'provisioning package',
      groupPolicy: 'Group Policy',
    },
  },
  windowsAutopilot: {
    by: 'scenario',
    titles: {
      userDriven: 'user-driven',
      preProvisioned: 'pre-provisioned',
      selfDeploying: 'self-deploying',
      existingDevices: 'for existing devices',
      reset: 'Windows Autopilot Reset',
    },
  },
  userEnrollment: {
    by: 'connect',
    titles: {
      emailAddress: 'email address',
      joinDevice: 'join this device',
      mdmOnly: 'enroll only in device management',
      companyPortal: 'Company Portal',
    },
  },
  coManagement: {
    by: 'path',
    titles: { existingClients: 'existing clients', internetDevices: 'internet devices' },
  },
};

/** Every way of the guide's four methods, in the guide's order. */
export const ways: readonly Way[] = Object.entries(choices).flatMap(([method, { by, titles }]) =>
  Object.entries(titles).map(([choice, title]) => ({
    method: method as MethodId,
    by,
    choice,
    choiceTitle: title,
    title: `${methods[method as MethodId].title}: ${title}`,
  })),
);

/** The ways of one method. */
export const waysOf = (method: string): readonly Way[] => ways.filter((way) => way.method === method);
