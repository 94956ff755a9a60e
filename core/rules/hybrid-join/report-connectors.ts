import type { Scalar } from '../../model/located';
import type { IntuneConnectorServer, Plan } from '../../model/plan.generated';
import type { Report } from '../rule';
import { hybridDeploymentsOf, hybridJoinAt } from './hybrid-deployments';

/**
 * Reports the servers of the Intune Connector for Active Directory that cannot serve, where Windows Autopilot hybrid joins
 * any device at all: nothing else needs a connector.
 *
 * @param faultOf what about the server is wrong
 * @param messageFor what to say of the server and of that
 */
export function reportConnectors(
  plan: Plan,
  report: Report,
  faultOf: (server: IntuneConnectorServer) => Scalar<string> | undefined,
  messageFor: (server: string, fault: string) => string,
): void {
  const servers = plan.tenant?.activeDirectory?.intuneConnectorServers ?? [];
  const faulty = [...servers].flatMap((server) => {
    const fault = faultOf(server);
    return fault ? [{ name: String(server.id?.value), fault }] : [];
  });
  const deployments = faulty.length > 0 ? hybridDeploymentsOf(plan) : [];
  if (deployments.length === 0) return;
  for (const { name, fault } of faulty) {
    report(fault, messageFor(name, fault.value), { related: deployments.map(hybridJoinAt) });
  }
}
