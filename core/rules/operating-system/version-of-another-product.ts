import { fact, windowsReleasesNamed } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { rule } from '../rule';
import { systemsOfNoVersion } from './systems';

const { says, source } = fact('windows.versionOfProduct');
const names = { windows10: 'Windows 10', windows11: 'Windows 11' } as const;

export default rule({
  id: 'version-of-another-product',
  summary: 'A version of Windows is paired with the product that does not have it.',
  why: 'Nobody can tell which of the two is meant, so nothing that depends on the version can be checked.',
  severity: 'error',
  basis: 'docs',
  source,
  scope: 'population',

  check(plan, report) {
    for (const { population, system } of systemsOfNoVersion(plan)) {
      const { product, version } = system;
      const [release] = windowsReleasesNamed(version.value);
      if (!release) continue;
      report(
        version,
        `The devices of "${population.id?.value}" cannot run "${version.value}" of ${names[product.value as keyof typeof names]}. ${says} Correct the product or the version.`,
        {
          related: [{ span: product.node, message: 'The product.' }],
          fixes: [
            unsafeFix(
              `Change the product to "${release.product}", if the version is right`,
              set(product.node, release.product),
            ),
          ],
        },
      );
    }
  },

  examples: [
    {
      title: 'a version of Windows 11 under Windows 10',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows10, version: «24H2» }
`,
      message: `The devices of "sales" cannot run "24H2" of Windows 10. ${says} Correct the product or the version.`,
      fixed: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11, version: 24H2 }
`,
    },
    {
      title: 'a version that both products have',
      plan: `schemaVersion: 1
populations:
  sales:
    os:
      - { product: windows10, version: 22H2 }
      - { product: windows11, version: 22H2 }
`,
    },
  ],
});
