import type { Plan, Population } from '../../model/plan.generated';
import { type Fix, unsafeFix, update } from '../../syntax/problem';
import { quoted } from '../quoted';
import type { Report } from '../rule';

/**
 * Reports every blocked host that is among `hosts`, where a population on that network needs them.
 *
 * @param hosts names; `*.` stands for any subdomain
 * @param needs whether a population needs the hosts
 * @param consequence what does not work without them, after "… is blocked."
 */
export function reportBlockedHosts(
  plan: Plan,
  report: Report,
  hosts: readonly string[],
  needs: (population: Population) => boolean,
  consequence: (populations: string) => string,
): void {
  const network = plan.tenant?.network;
  const blocked = (network?.blockedHosts ?? []).filter(({ value }) => hosts.some((host) => meet(value, host)));
  if (!network || blocked.length === 0) return;
  // People who work remotely are behind a network of their own.
  const affected = [...plan.populations].filter(
    (population) => population.location?.value !== 'remote' && needs(population),
  );
  if (affected.length === 0) return;
  for (const host of blocked) {
    const rest = (network.blockedHosts ?? []).filter((other) => other !== host).map(({ value }) => value);
    const fixes: Fix[] = [
      unsafeFix(
        `Take "${host.value}" out, if the network lets devices reach it before`,
        update(network.node, { blockedHosts: rest }),
      ),
    ];
    report(host, `"${host.value}" is blocked. ${consequence(quoted(affected))}`, {
      related: affected.map(({ id, enrollment }) => ({
        span: enrollment!.method!.node,
        message: `"${id?.value}" is enrolled on this network.`,
      })),
      fixes,
    });
  }
}

/** Whether what is blocked stands in the way of a host: a URL, a name, or a pattern that starts with `*.`. */
function meet(blocked: string, host: string): boolean {
  const name = blocked
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:].*$/, '');
  return covers(name, host) || covers(host, name);
}

const covers = (pattern: string, name: string): boolean =>
  pattern === name || (pattern.startsWith('*.') && name.replace(/^\*/, '').endsWith(pattern.slice(1)));

/** Whether a population goes through Windows Autopilot in the out-of-box experience. */
export function usesAutopilot({ enrollment }: Population): boolean {
  return enrollment?.method?.value === 'windowsAutopilot' && enrollment.scenario?.value !== 'reset';
}

/** Whether the devices of a population have to prove their TPM. */
export function provesItsTpm({ enrollment }: Population): boolean {
  if (enrollment?.method?.value !== 'windowsAutopilot') return false;
  return enrollment.scenario?.value === 'selfDeploying' || enrollment.scenario?.value === 'preProvisioned';
}
