import type { GuideSection } from './sources';

/** One of the four ways to enroll a Windows device that the guide describes. */
export interface Method {
  /** As the guide lists it. */
  readonly title: string;
  /** As it reads inside a sentence. */
  readonly name: string;
  readonly section: GuideSection;
  readonly administratorTasks: GuideSection;
  readonly endUserTasks: GuideSection;
  /** What the method is for, in one sentence. */
  readonly scope: string;
}

/** The methods, keyed by the value of `method` in a plan. */
export const methods = {
  automaticEnrollment: {
    title: 'Windows automatic enrollment',
    name: 'automatic enrollment',
    section: 'automaticEnrollment',
    administratorTasks: 'automaticEnrollmentAdministrator',
    endUserTasks: 'automaticEnrollmentEndUser',
    scope:
      'Enrolls personal and organization-owned Windows 10/11 devices through Access work or school in Settings, a provisioning package or Group Policy.',
  },
  windowsAutopilot: {
    title: 'Windows Autopilot',
    name: 'Windows Autopilot',
    section: 'windowsAutopilot',
    administratorTasks: 'windowsAutopilotAdministrator',
    endUserTasks: 'windowsAutopilotEndUser',
    scope:
      'Sets up organization-owned Windows 10/11 devices from the Windows that the OEM preinstalled, following a deployment profile.',
  },
  userEnrollment: {
    title: 'BYOD: User enrollment',
    name: 'user enrollment',
    section: 'userEnrollment',
    administratorTasks: 'userEnrollmentAdministrator',
    endUserTasks: 'userEnrollmentEndUser',
    scope:
      'Lets users register or join a personal or organization-owned Windows 10/11 device themselves, in the Settings app.',
  },
  coManagement: {
    title: 'Co-management with Configuration Manager',
    name: 'co-management',
    section: 'coManagement',
    administratorTasks: 'coManagementAdministrator',
    endUserTasks: 'coManagementEndUser',
    scope:
      'Manages Windows 10/11 devices with Configuration Manager and Intune at the same time, workload by workload.',
  },
} as const satisfies Record<string, Method>;

export type MethodId = keyof typeof methods;

/** In the guide's order. */
export const methodIds = Object.keys(methods) as readonly MethodId[];
