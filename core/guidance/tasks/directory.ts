import { t } from '@vscode/l10n';
import { fact } from '../../guide/index';
import { coManagedBy } from '../../rules/co-management/co-managed';
import { hybridDeploymentsOf } from '../../rules/hybrid-join/hybrid-deployments';
import { isEnrolledBy } from '../../rules/populations-by-object';
import { idOf, stateOf, type Task, type TaskContext } from './task';

/** What is set up on-premises: Active Directory and Configuration Manager. */
export function directoryTasks({ plan, populations }: TaskContext): Task[] {
  const directory = plan.tenant?.activeDirectory;
  const site = plan.tenant?.configurationManager;
  const byPolicy = populations.filter((population) => isEnrolledBy(population, 'groupPolicy')).map(idOf);
  const hybrid = hybridDeploymentsOf(plan).map(({ name }) => name);
  const existing = coManagedBy(plan, 'existingClients').map(({ name }) => name);
  const internet = coManagedBy(plan, 'internetDevices').map(({ name }) => name);
  const joined = [...byPolicy, ...hybrid, ...existing];
  const tasks: (Omit<Task, 'phase'> | false)[] = [
    joined.length > 0 && {
      id: 'active-directory-registered',
      title: t('Register Active Directory in Microsoft Entra ID'),
      ...stateOf(directory?.registeredInEntra, Boolean),
      populations: joined,
      source: fact('groupPolicy.directoryRegistered').source,
    },
    joined.length > 0 && {
      id: 'device-synchronization',
      title: t('Synchronize computer objects with Microsoft Entra Connect'),
      ...stateOf(directory?.deviceSync, Boolean),
      populations: joined,
      source: fact('hybridJoin.deviceSync').source,
    },
    hybrid.length > 0 && {
      id: 'intune-connector',
      title: t('Install the Intune Connector for Active Directory'),
      ...stateOf(directory?.intuneConnector, Boolean),
      populations: hybrid,
      source: fact('windowsAutopilot.intuneConnector').source,
    },
    existing.length + internet.length > 0 && {
      id: 'configuration-manager',
      title: t('Have Configuration Manager in use, and attach it to the cloud'),
      ...(site?.inUse ? stateOf(site.inUse, Boolean) : stateOf(site?.siteCode, () => true)),
      populations: [...existing, ...internet],
      source: fact('coManagement.configurationManager').source,
    },
    internet.length > 0 && {
      id: 'cloud-management-gateway',
      title: t('Set up a cloud management gateway'),
      ...stateOf(site?.cloudManagementGateway, Boolean),
      populations: internet,
      source: fact('coManagement.gateway').source,
    },
  ];
  return tasks.flatMap((task): Task[] => (task ? [{ ...task, phase: 'directory' }] : []));
}
