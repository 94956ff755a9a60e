import type { Plan, ProvisioningPackage } from '../../model/plan.generated';
import type { Related } from '../../syntax/problem';

/** The populations that a provisioning package enrolls, each where it says so. */
export function populationsWith({ id: packageId }: ProvisioningPackage, { populations }: Plan): Related[] {
  return [...populations].flatMap(({ id, enrollment }) => {
    const reference = enrollment?.package;
    if (enrollment?.option?.value !== 'provisioningPackage' || !reference || reference.value !== packageId?.value)
      return [];
    return [{ span: reference.node, message: `"${id?.value}" is enrolled with the package.` }];
  });
}
