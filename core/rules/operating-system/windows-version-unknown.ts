import { docs, windowsReleases, windowsReleasesNamed } from '../../guide/index';
import { set, unsafeFix } from '../../syntax/problem';
import { nearest } from '../../text/nearest';
import { rule } from '../rule';
import { systemsOfNoVersion } from './systems';

export default rule({
  id: 'windows-version-unknown',
  summary: 'A version of Windows is not known to this check.',
  why: 'It may be misspelt, or newer than the check. In both cases nothing that depends on it can be checked.',
  severity: 'warning',
  basis: 'docs',
  source: docs('windows11Releases'),
  scope: 'population',

  check(plan, report) {
    for (const { population, system } of systemsOfNoVersion(plan)) {
      const { product, version } = system;
      if (windowsReleasesNamed(version.value).length > 0) continue;
      const versions = windowsReleases
        .filter((release) => release.product === product.value)
        .map((release) => release.version);
      const meant = nearest(version.value, versions.reverse());
      const hint = meant ? ` Did you mean "${meant}"?` : ' Write a version such as 25H2, or a build.';
      report(version, `"${version.value}" in "${population.id?.value}" is not a known version of Windows.${hint}`, {
        fixes: meant ? [unsafeFix(`Change to "${meant}"`, set(version.node, meant))] : [],
      });
    }
  },

  examples: [
    {
      title: 'a version with its parts the wrong way round',
      plan: `schemaVersion: 1
populations:
  sales:
    os: { product: windows11, version: «H225» }
`,
      message: '"H225" in "sales" is not a known version of Windows. Write a version such as 25H2, or a build.',
    },
    {
      title: 'a version, a build, and a build with its revision',
      plan: `schemaVersion: 1
populations:
  sales:
    os:
      - { product: windows11, version: 25H2 }
      - { product: windows11, version: 26100 }
      - { product: windows11, version: "10.0.26200.1742" }
`,
    },
  ],
});
