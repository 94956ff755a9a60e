/**
 * Where the project's knowledge comes from. Microsoft's enrollment guide decides what the four methods support;
 * Microsoft's other pages decide mechanics, limits and names.
 */

/** Whether a statement stands in the enrollment guide itself or in another page of Microsoft's documentation. */
export type Basis = 'guide' | 'docs';

/** A place a reader can open to check a statement. */
export interface Source {
  readonly title: string;
  /** An address on learn.microsoft.com, with the anchor of the section where there is one. */
  readonly url: string;
  /** The heading that the statement stands under. */
  readonly section?: string;
  readonly basis: Basis;
}

/** The enrollment guide as the project has read it. */
export const guidePage = {
  title: 'Windows device enrollment guide for Microsoft Intune',
  url: 'https://learn.microsoft.com/intune/device-enrollment/windows/guide',
  /** The date that the page bears, `YYYY-MM-DD`. */
  date: '2024-02-28',
} as const;

const guideSections = {
  beforeYouBegin: ['Before you begin', 'before-you-begin'],

  automaticEnrollment: ['Windows automatic enrollment', 'windows-automatic-enrollment'],
  automaticEnrollmentAdministrator: [
    'Automatic enrollment administrator tasks',
    'automatic-enrollment-administrator-tasks',
  ],
  automaticEnrollmentEndUser: ['Automatic enrollment end user tasks', 'automatic-enrollment-end-user-tasks'],

  windowsAutopilot: ['Windows Autopilot', 'windows-autopilot'],
  windowsAutopilotAdministrator: ['Windows Autopilot administrator tasks', 'windows-autopilot-administrator-tasks'],
  windowsAutopilotEndUser: ['Windows Autopilot end user tasks', 'windows-autopilot-end-user-tasks'],

  userEnrollment: ['BYOD: User enrollment', 'byod-user-enrollment'],
  userEnrollmentAdministrator: ['User enrollment administrator tasks', 'user-enrollment-administrator-tasks'],
  userEnrollmentEndUser: ['User enrollment end user tasks', 'user-enrollment-end-user-tasks'],

  coManagement: ['Co-management enrollment', 'co-management-enrollment'],
  coManagementAdministrator: ['Co-management administrator tasks', 'co-management-administrator-tasks'],
  coManagementEndUser: ['Co-management end user tasks', 'co-management-end-user-tasks'],
} as const satisfies Record<string, readonly [heading: string, anchor: string]>;

/** The sections of the guide that facts are cited from. */
export type GuideSection = keyof typeof guideSections;

/** Cites a section of the enrollment guide. */
export function guide(section: GuideSection): Source {
  const [heading, anchor] = guideSections[section];
  return { title: guidePage.title, url: `${guidePage.url}#${anchor}`, section: heading, basis: 'guide' };
}
