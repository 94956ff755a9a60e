import { docs } from './docs-pages';
import type { Source } from './sources';

export type WindowsProduct = 'windows10' | 'windows11';

/** Editions that Microsoft services for the same time. */
export type EditionFamily =
  /** Home, Pro, Pro Education, Pro for Workstations. */
  | 'homeAndPro'
  /** Enterprise, Education, IoT Enterprise, Enterprise multi-session. */
  | 'enterpriseAndEducation'
  /** Enterprise of the Long-Term Servicing Channel (LTSC, formerly LTSB). */
  | 'enterpriseLtsc'
  /** IoT Enterprise of the Long-Term Servicing Channel. */
  | 'iotEnterpriseLtsc';

/** The last day on which a release gets updates. */
export interface EndOfServicing {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Set where the date is not known from Microsoft's release information itself. */
  readonly doubt?: string;
}

/** A version of Windows client. */
export interface WindowsRelease {
  readonly product: WindowsProduct;
  /** As Microsoft writes it: `1809`, `24H2`. */
  readonly version: string;
  readonly build: number;
  /** Editions that were never offered in this version are missing. */
  readonly endOfServicing: Readonly<Partial<Record<EditionFamily, EndOfServicing>>>;
  /** How long paid Extended Security Updates go on after that. */
  readonly extendedSecurityUpdates?: { readonly commercial: EndOfServicing; readonly consumer: EndOfServicing };
  /** Other spellings of the version, in upper case. */
  readonly aliases?: readonly string[];
  /** What a reader should know before relying on the entry. */
  readonly note?: string;
  readonly source: Source;
}

const on = (date: string): EndOfServicing => ({ date });
const doubtful = (date: string, doubt: string): EndOfServicing => ({ date, doubt });

const release =
  (product: WindowsProduct, source: Source) =>
  (
    version: string,
    build: number,
    homeAndPro: string,
    enterpriseAndEducation: string,
    more: Omit<Partial<WindowsRelease>, 'product' | 'version' | 'build' | 'source'> = {},
  ): WindowsRelease => ({
    product,
    version,
    build,
    source,
    ...more,
    endOfServicing: {
      homeAndPro: on(homeAndPro),
      enterpriseAndEducation: on(enterpriseAndEducation),
      ...more.endOfServicing,
    },
  });

const windows10 = release('windows10', docs('windows10Releases'));
const windows11 = release('windows11', docs('windows11Releases'));

const fromMemory = 'Not checked against the release information.';

/** Windows 10 and 11 by product and build: version, build, last day of Home and Pro, of Enterprise and Education. */
export const windowsReleases: readonly WindowsRelease[] = [
  windows10('1507', 10240, '2017-05-09', '2017-05-09'),
  windows10('1511', 10586, '2017-10-10', '2017-10-10'),
  windows10('1607', 14393, '2018-04-10', '2019-04-09', {
    aliases: ['LTSB 2016', 'LTSC 2016'],
    endOfServicing: { enterpriseLtsc: on('2026-10-13') },
  }),
  windows10('1703', 15063, '2018-10-09', '2019-10-08'),
  windows10('1709', 16299, '2019-04-09', '2020-10-13'),
  windows10('1803', 17134, '2019-11-12', '2021-05-11'),
  windows10('1809', 17763, '2020-11-10', '2021-05-11', {
    aliases: ['LTSC 2019'],
    endOfServicing: { enterpriseLtsc: on('2029-01-09') },
  }),
  windows10('1903', 18362, '2020-12-08', '2020-12-08', { aliases: ['19H1'] }),
  windows10('1909', 18363, '2021-05-11', '2022-05-10', { aliases: ['19H2'] }),
  windows10('2004', 19041, '2021-12-14', '2021-12-14', { aliases: ['20H1'] }),
  windows10('20H2', 19042, '2022-05-10', '2023-05-09', { aliases: ['2009'] }),
  windows10('21H1', 19043, '2022-12-13', '2022-12-13'),
  windows10('21H2', 19044, '2023-06-13', '2024-06-11', {
    aliases: ['LTSC 2021'],
    endOfServicing: { enterpriseLtsc: on('2027-01-12'), iotEnterpriseLtsc: on('2032-01-13') },
  }),
  windows10('22H2', 19045, '2025-10-14', '2025-10-14', {
    extendedSecurityUpdates: {
      commercial: on('2028-10-10'),
      consumer: doubtful('2027-10-12', 'Known from a third party only.'),
    },
  }),

  windows11('21H2', 22000, '2023-10-10', '2024-10-08'),
  windows11('22H2', 22621, '2024-10-08', '2025-10-14'),
  windows11('23H2', 22631, '2025-11-11', '2026-11-10'),
  windows11('24H2', 26100, '2026-10-13', '2027-10-12', {
    aliases: ['LTSC 2024'],
    endOfServicing: {
      enterpriseLtsc: doubtful('2029-10-09', fromMemory),
      iotEnterpriseLtsc: doubtful('2034-10-10', fromMemory),
    },
  }),
  windows11('25H2', 26200, '2027-10-12', '2028-10-10'),
  windows11('26H2', 26300, '2028-10-10', '2029-10-09', {
    endOfServicing: {
      enterpriseAndEducation: doubtful('2029-10-09', 'Sources differ; this date follows from 36 months of servicing.'),
    },
  }),
  windows11('26H1', 28000, '2028-03-14', '2029-03-13', {
    note: 'Comes with new devices only, from a branch of its own: its build is above that of 26H2.',
    endOfServicing: {
      homeAndPro: doubtful('2028-03-14', 'Known from a single source.'),
      enterpriseAndEducation: doubtful('2029-03-13', 'Known from a single source.'),
    },
  }),
];
