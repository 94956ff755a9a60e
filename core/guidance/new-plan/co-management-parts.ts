import { block, entry, openEntry } from './draft';
import { type NewPlan, openKey } from './new-plan';
import type { Parts } from './parts';

const policyId = 'co-management';

/** What co-management adds to a new plan, by its path. */
export const coManagementParts: { readonly [path: string]: (plan: NewPlan) => Parts } = {
  existingClients: ({ displayName }) => ({
    enrollment: [entry('policy', policyId)],
    tenant: {
      automaticEnrollment: true,
      activeDirectory: [openKey('activeDirectory', 'registeredInEntra'), openKey('activeDirectory', 'deviceSync')],
      configurationManager: site,
    },
    objects: [
      block(
        'coManagementPolicies',
        block(
          policyId,
          entry('displayName', displayName),
          entry('stage', 'enable'),
          entry('automaticEnrollment', 'pilot'),
          entry('pilotCollection', `${displayName} pilot`),
          workloads,
        ),
      ),
    ],
    byItself: true,
  }),

  internetDevices: ({ displayName }) => ({
    enrollment: [entry('policy', policyId)],
    tenant: {
      automaticEnrollment: true,
      configurationManager: [...site, openKey('configurationManager', 'cloudManagementGateway')],
    },
    objects: [
      block(
        'coManagementPolicies',
        block(policyId, entry('displayName', displayName), entry('stage', 'enable'), workloads),
      ),
    ],
  }),
};

const site = [openKey('configurationManager', 'siteCode'), openKey('configurationManager', 'version')];

/** Workloads move one after the other, once Intune has policies for them. */
const workloads = openEntry('workloads', { compliancePolicies: 'pilotIntune' });
