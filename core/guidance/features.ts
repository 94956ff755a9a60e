import type { FeatureId } from '../guide/index';
import type { Plan, Population } from '../model/plan.generated';
import { demOf } from '../rules/enrolling-identity';

/**
 * Which rows of the guide's tables a population meets: true or false where the plan tells, undefined where it does not. Rows
 * that every population meets, one way or the other, are true.
 */
export function featuresOf(
  population: Population,
  plan: Plan,
): { readonly [feature in FeatureId]: boolean | undefined } {
  const { ownership, use, join, location, acquisition, managedBy, conditionalAccess, enrollment, os } = population;
  const premium = plan.tenant?.licenses?.entraId;
  const site = plan.tenant?.configurationManager;
  const hybrid = [join?.current, join?.target].map((state) => state && state.value === 'entraHybridJoined');
  const products = os?.map(
    ({ product }) => product && (product.value === 'windows10' || product.value === 'windows11'),
  );
  return {
    windowsClient: every(products),
    entraIdPremium: premium && premium.value !== 'none',
    conditionalAccessWithPackage: every([conditionalAccess?.value, is(enrollment?.option, 'provisioningPackage')]),
    oemOrPartnerPurchase: acquisition && (acquisition.value === 'oem' || acquisition.value === 'cspPartner'),
    hybridJoined: hybrid.includes(true) ? true : every(hybrid),
    remoteWorkers: location && location.value !== 'onSite',
    personal: is(ownership, 'personal'),
    organizationOwned: is(ownership, 'organization'),
    newOrExisting: true,
    fewOrMany: true,
    singleUser: is(use, 'singleUser'),
    userless: use && use.value !== 'singleUser',
    deviceEnrollmentManager: enrollment?.performedBy && demOf(population) !== undefined,
    otherMdm: is(managedBy, 'otherMdm'),
    configurationManager:
      site?.inUse?.value ?? (site?.siteCode ? true : managedBy && managedBy.value === 'configurationManager'),
    enrolledInIntune: managedBy && (managedBy.value === 'intune' || managedBy.value === 'coManaged'),
  };
}

const is = <T>(scalar: { readonly value: T } | undefined, value: T): boolean | undefined =>
  scalar && scalar.value === value;

/** Whether all hold: false as soon as one does not, undefined where that is open. */
function every(facts: readonly (boolean | undefined)[] | undefined): boolean | undefined {
  if (!facts || facts.length === 0) return undefined;
  if (facts.includes(false)) return false;
  return facts.includes(undefined) ? undefined : true;
}
