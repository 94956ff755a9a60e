import { t } from '@vscode/l10n';
import type { EndOfServicing, WindowsRelease } from '../../guide/index';
import type { OperatingSystem } from '../../model/plan.generated';
import { bold, list, paragraphs, plain } from '../../text/markdown';
import { cite, doubtOf } from '../cite';
import {
  distance,
  familyName,
  releaseName,
  type Serviced,
  type Servicing,
  serviced,
  servicedSystem,
} from '../servicing';

/** What is known about a Windows of a population: its build, and until when each edition of it gets updates. */
export function describeSystem(system: OperatingSystem, asOf: string): string {
  const found = servicedSystem(system);
  return found ? describeServiced(found, asOf) : '';
}

/** A release of Windows: its build, and until when each edition of it gets updates. */
export const describeRelease = (release: WindowsRelease, asOf: string): string =>
  describeServiced(serviced(release), asOf);

function describeServiced({ release, servicing, others, extended }: Serviced, asOf: string): string {
  return paragraphs(
    t('{0}, build {1}', bold(releaseName(release)), release.build),
    list([
      ...servicing.map((one) => bold(editionText(one, asOf)) + doubtOf(one.doubt)),
      ...(extended ? [bold(endText(t('Extended Security Updates'), extended, asOf)) + doubtOf(extended.doubt)] : []),
      ...others.map((one) => editionText(one, asOf) + doubtOf(one.doubt)),
    ]),
    release.note ? plain(release.note) : '',
    cite(release.source),
  );
}

const editionText = (one: Servicing, asOf: string): string => endText(familyName(one.family), one, asOf);

const endText = (what: string, { date }: EndOfServicing, asOf: string): string =>
  date < asOf
    ? t('{0}: updates ended on {1}, {2}.', what, date, distance(date, asOf))
    : t('{0}: updates until {1}, {2}.', what, date, distance(date, asOf));
