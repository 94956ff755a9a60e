import type { Finding } from '../findings/finding';
import type { Plan, Population } from '../model/plan.generated';
import { ruleInfo } from '../rules/index';
import type { Span } from '../syntax/tree';
import { countWhile } from '../text/search';
import type { DeviceCount, FindingView } from './view';

/** A finding as the preview shows it. */
export function findingView({ rule, severity, message, span, fixes }: Finding): FindingView {
  const { source, errorCode } = ruleInfo(rule);
  return {
    rule,
    severity,
    message,
    at: place(span),
    fixes: (fixes ?? []).map(({ title }) => title),
    ...(source && { source }),
    ...(errorCode && { errorCode }),
  };
}

/** The span alone: nodes carry their whole tree. */
export const place = ({ start, end }: Span): Span => ({ start, end });

export const idOf = ({ id }: Population): string => String(id?.value ?? '');

/** The devices of populations, added up. */
export function countDevices(populations: Iterable<Population>): DeviceCount {
  let known = 0;
  let open = 0;
  for (const { devices } of populations) {
    if (devices) known += devices.value;
    else open++;
  }
  return { known, open };
}

/** Finds the id of the population that an offset (in UTF-16 units) lies in, in logarithmic time. */
export function populationsByOffset({ populations }: Plan): (offset: number) => string | undefined {
  const spans = [...populations]
    .map((population) => ({
      id: idOf(population),
      start: (population.id ?? population.node).start,
      end: population.node.end,
    }))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const span = spans[countWhile(spans, ({ start }) => start <= offset) - 1];
    return span && offset < Math.max(span.end, span.start + 1) ? span.id : undefined;
  };
}
