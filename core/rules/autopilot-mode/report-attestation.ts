import type { Scalar } from '../../model/located';
import type { Hardware, Plan } from '../../model/plan.generated';
import type { Report, RuleContext } from '../rule';
import { type Deployment, deploymentsWith, useUserDriven } from './deployments';

/** The scenarios in which a device proves by its TPM what it is. */
type AttestedScenario = 'selfDeploying' | 'preProvisioned';

const tpmWords = { none: 'no TPM', tpm12: 'TPM 1.2', tpm20: 'TPM 2.0' } as const;
const virtualKinds: ReadonlySet<string> = new Set(['cloudPc', 'virtualDesktop', 'virtualDesktopMultiSession']);

/**
 * Reports the populations of a scenario whose devices have no TPM that can prove what they are.
 *
 * @param required the TPM that it takes
 * @param says so, in one sentence
 */
export function reportMissingTpm(
  plan: Plan,
  report: Report,
  { unknown }: RuleContext,
  scenario: AttestedScenario,
  { value: required, says }: { readonly value: string; readonly says: string },
): void {
  for (const deployment of deploymentsWith(plan, scenario)) {
    const { hardware } = deployment.population;
    // Every HoloLens 2 has a TPM 2.0, and a virtual machine is wrong whatever its TPM is.
    if (virtual(hardware) || hardware?.kind?.value === 'hololens2') continue;
    const { tpm, tpmAttestation } = hardware ?? {};
    if (tpm && tpm.value !== required) {
      reportMode(
        plan,
        deployment,
        report,
        `have ${tpmWords[tpm.value]}`,
        says,
        'Use user-driven mode, which does not need a TPM.',
        tpm,
      );
    } else if (tpmAttestation?.value === false) {
      reportMode(
        plan,
        deployment,
        report,
        'have a TPM that cannot be attested',
        says,
        'Use user-driven mode, which does not need a TPM.',
        tpmAttestation,
      );
    } else if (!tpm) unknown(deployment.at, 'hardware.tpm');
  }
}

/** Reports the populations of a scenario whose devices are virtual machines. */
export function reportVirtualMachines(plan: Plan, report: Report, scenario: AttestedScenario, says: string): void {
  for (const deployment of deploymentsWith(plan, scenario)) {
    const reason = virtual(deployment.population.hardware);
    if (reason)
      reportMode(
        plan,
        deployment,
        report,
        'are virtual machines',
        says,
        'Use user-driven mode, which also works on virtual machines.',
        reason,
      );
  }
}

/** Where the plan says that devices are virtual machines. */
function virtual(hardware: Hardware | undefined): Scalar<string | boolean> | undefined {
  if (hardware?.virtualMachine?.value) return hardware.virtualMachine;
  return hardware?.kind && virtualKinds.has(hardware.kind.value) ? hardware.kind : undefined;
}

function reportMode(
  plan: Plan,
  deployment: Deployment,
  report: Report,
  what: string,
  says: string,
  remedy: string,
  because: Scalar<string | boolean>,
): void {
  report(deployment.at, `The devices of "${deployment.name}" ${what}. ${says} ${remedy}`, {
    related: [{ span: because.node, message: `The devices ${what}.` }],
    fixes: useUserDriven(deployment, plan),
  });
}
