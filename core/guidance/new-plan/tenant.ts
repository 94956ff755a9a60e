import { t } from '@vscode/l10n';
import { enrollmentManagerId } from './about-people';
import { block, type DraftEntry, type Entries, entry, openEntry } from './draft';
import { isByEnrollmentManager } from './facts-plan';
import { type NewPlan, openKey } from './new-plan';
import { factEntry } from './population';

/** What a way to enroll asks of the tenant. */
export interface TenantNeeds {
  /** Whether devices are enrolled automatically, so that somebody has to be in the MDM user scope. */
  readonly automaticEnrollment?: boolean;
  readonly activeDirectory?: Entries;
  readonly configurationManager?: Entries;
  readonly companyBranding?: boolean;
  readonly cnames?: boolean;
}

/** The tenant of a new plan: what was answered, what is left to fill in, and what the way to enroll takes. */
export function tenantOf(plan: NewPlan, needs: TenantNeeds): DraftEntry | undefined {
  return block(
    'tenant',
    openEntry('domains', ['contoso.com']),
    block('licenses', factEntry(plan, 'entraId', 'tenant.licenses.entraId', 'entraId'), openKey('licenses', 'intune')),
    automaticEnrollment(plan, needs),
    needs.companyBranding ? openKey('tenant', 'companyBranding') : undefined,
    needs.cnames ? openKey('tenant', 'cnames') : undefined,
    block('activeDirectory', ...(needs.activeDirectory ?? [])),
    block(
      'configurationManager',
      factEntry(plan, 'inUse', 'tenant.configurationManager.inUse', 'configurationManager'),
      ...(needs.configurationManager ?? []),
    ),
    enrollmentManagers(plan),
  );
}

/** The groups of users that a plan names: those of the devices, and those that enroll them, where a user scope has them. */
export function userGroupsOf(plan: NewPlan, needs: TenantNeeds): readonly string[] {
  const { userGroup, staffGroup } = plan;
  return [userGroup, hasUserScope(plan, needs) ? staffGroup : undefined].filter((group) => group !== undefined);
}

const hasUserScope = ({ isForAccount }: NewPlan, { automaticEnrollment = false }: TenantNeeds): boolean =>
  isForAccount || automaticEnrollment;

function automaticEnrollment(plan: NewPlan, needs: TenantNeeds): DraftEntry | undefined {
  const groups = userGroupsOf(plan, needs);
  if (!hasUserScope(plan, needs) || groups.length === 0) return undefined;
  if (plan.isForAccount) {
    return block(
      'automaticEnrollment',
      openKey('automaticEnrollmentSettings', 'mdmUserScope'),
      entry('mamUserScope', 'some', t('whose organization accounts Intune manages')),
      entry('mamUserGroups', groups),
    );
  }
  return block(
    'automaticEnrollment',
    entry('mdmUserScope', 'some', t('whose devices Intune manages')),
    entry('mdmUserGroups', groups),
    entry('mamUserScope', 'none'),
  );
}

function enrollmentManagers(plan: NewPlan): DraftEntry | undefined {
  if (!isByEnrollmentManager(plan.facts)) return undefined;
  const account = block(
    enrollmentManagerId,
    openKey('deviceEnrollmentManager', 'upn'),
    entry('purpose', plan.id),
    openKey('deviceEnrollmentManager', 'licensed'),
    openKey('deviceEnrollmentManager', 'dedicated'),
  );
  return block('deviceEnrollmentManagers', account);
}
