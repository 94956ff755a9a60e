import assert from 'node:assert/strict';
import {
  type Cell,
  cell,
  compareWindowsVersions,
  condition,
  conditions,
  docs,
  docsPageIds,
  editionFamily,
  endOfServicing,
  errorCodes,
  type FeatureId,
  fact,
  facts,
  featureIds,
  features,
  findErrorCode,
  guide,
  guideStatementIds,
  type MethodId,
  methodIds,
  methods,
  type Source,
  type Verdict,
  windowsProduct,
  windowsRelease,
  windowsReleases,
  windowsReleasesNamed,
} from '../core/guide/index';

interface Place {
  readonly method: MethodId;
  readonly feature: FeatureId;
  readonly cell: Cell;
}

const places: readonly Place[] = methodIds.flatMap((method) =>
  featureIds.map((feature) => ({ method, feature, cell: cell(method, feature) })),
);

const at = ({ method, feature }: Place) => `${method} x ${feature}`;

const conditionsOf = (each: Cell) => (each.verdict === 'notListed' ? [] : (each.conditions ?? []));

/** A sentence starts with a capital or a quote and ends with a full stop, without blanks to spare. */
function assertSentence(text: string, place: string) {
  assert.match(text, /^["A-Z0-9].*[^\s.]\.$/, place);
  assert.doesNotMatch(text, /\s{2}|\n/, place);
}

function assertSource(source: Source, place: string) {
  const url = new URL(source.url);
  assert.equal(url.protocol, 'https:', place);
  assert.equal(url.host, 'learn.microsoft.com', place);
  assert.equal(url.href, source.url, place);
  assert.doesNotMatch(url.pathname, /\.(md|yml)$|\/$|\/\//, place);
  assert.ok(source.title.trim().length > 0, place);
  if (source.basis === 'guide') {
    assert.equal(url.pathname, '/intune/device-enrollment/windows/guide', place);
    assert.match(url.hash, /^#[a-z]+(-[a-z]+)*$/, place);
    assert.ok(source.section, place);
  }
}

describe('guide: sources', () => {
  it('gives every page of the documentation an address of its own', () => {
    const addresses = docsPageIds.map((id) => docs(id).url);
    assert.equal(new Set(addresses).size, addresses.length);
    for (const id of docsPageIds) assertSource(docs(id), id);
  });

  it('derives anchors from the headings of the guide, as the site does', () => {
    for (const method of methodIds) {
      const { section, administratorTasks, endUserTasks } = methods[method];
      for (const source of [section, administratorTasks, endUserTasks].map(guide)) {
        assertSource(source, method);
        const slug = source
          .section!.toLowerCase()
          .replace(/[^a-z -]/g, '')
          .replaceAll(' ', '-');
        assert.equal(new URL(source.url).hash, `#${slug}`);
      }
    }
  });
});

describe('guide: matrix', () => {
  it('has 4 methods x 16 features', () => {
    assert.deepEqual(methodIds, ['automaticEnrollment', 'windowsAutopilot', 'userEnrollment', 'coManagement']);
    assert.equal(featureIds.length, 16);
    assert.equal(places.length, 64);
    for (const place of places) assert.ok(place.cell, at(place));
  });

  it('counts the verdicts as the guide does', () => {
    const counts: Record<Verdict, number> = { supported: 0, unsupported: 0, conditional: 0, notListed: 0 };
    for (const place of places) counts[place.cell.verdict] += 1;
    assert.deepEqual(counts, { supported: 32, unsupported: 8, conditional: 11, notListed: 13 });
  });

  it('lists as many features for each method as the table of the guide has rows', () => {
    const listed = methodIds.map(
      (method) => places.filter((place) => place.method === method && place.cell.verdict !== 'notListed').length,
    );
    assert.deepEqual(listed, [12, 13, 12, 14]);
  });

  it('forbids exactly what the guide crosses out', () => {
    assert.deepEqual(places.filter((place) => place.cell.verdict === 'unsupported').map(at), [
      'automaticEnrollment x otherMdm',
      'windowsAutopilot x personal',
      'windowsAutopilot x deviceEnrollmentManager',
      'windowsAutopilot x otherMdm',
      'userEnrollment x userless',
      'userEnrollment x deviceEnrollmentManager',
      'coManagement x deviceEnrollmentManager',
      'coManagement x otherMdm',
    ]);
  });

  it('makes conditional exactly what the guide qualifies', () => {
    assert.deepEqual(places.filter((place) => place.cell.verdict === 'conditional').map(at), [
      'automaticEnrollment x conditionalAccessWithPackage',
      'automaticEnrollment x personal',
      'automaticEnrollment x fewOrMany',
      'automaticEnrollment x userless',
      'automaticEnrollment x deviceEnrollmentManager',
      'windowsAutopilot x userless',
      'userEnrollment x entraIdPremium',
      'userEnrollment x organizationOwned',
      'userEnrollment x otherMdm',
      'coManagement x entraIdPremium',
      'coManagement x userless',
    ]);
  });

  it('gives a reason wherever it forbids or qualifies', () => {
    for (const place of places) {
      if (place.cell.verdict === 'unsupported' || place.cell.verdict === 'conditional') {
        assertSentence(place.cell.reason, at(place));
      }
      for (const { when, verdict, reason } of conditionsOf(place.cell)) {
        if (verdict === 'unsupported') assertSentence(reason!, `${at(place)}, ${when}`);
      }
    }
  });

  it('writes every other text as a sentence', () => {
    for (const place of places) {
      if (place.cell.verdict === 'notListed') continue;
      if (place.cell.verdict === 'supported' && place.cell.note) assertSentence(place.cell.note, at(place));
      if (place.cell.remedy) assertSentence(place.cell.remedy, at(place));
      for (const { reason, remedy } of conditionsOf(place.cell)) {
        if (reason) assertSentence(reason, at(place));
        if (remedy) assertSentence(remedy, at(place));
      }
    }
  });

  it('cites the guide for each cell: its own table, or the tasks of the same method', () => {
    for (const place of places) {
      const { section, administratorTasks, endUserTasks } = methods[place.method];
      assertSource(place.cell.source, at(place));
      assert.deepEqual(place.cell.source, guide(section), at(place));
      for (const { source } of conditionsOf(place.cell)) {
        if (!source) continue;
        assert.ok(
          [administratorTasks, endUserTasks].some((tasks) => guide(tasks).url === source.url),
          at(place),
        );
      }
    }
  });

  it('names a condition once in a cell, and uses every condition', () => {
    const used = new Set<string>();
    for (const place of places) {
      const ids = conditionsOf(place.cell).map(({ when }) => when);
      assert.equal(new Set(ids).size, ids.length, at(place));
      for (const id of ids) used.add(id);
    }
    assert.deepEqual([...used].sort(), Object.keys(conditions).sort());
  });

  it('never offers a method that does not support the feature', () => {
    for (const { method, feature, cell: here } of places) {
      if (here.verdict === 'notListed') continue;
      for (const other of here.alternatives ?? []) {
        assert.notEqual(other, method);
        assert.ok(!['unsupported', 'notListed'].includes(cell(other, feature).verdict), `${method} x ${feature}`);
      }
    }
  });

  it('answers for a condition, with the nearest source', () => {
    const groupPolicy = condition('automaticEnrollment', 'personal', 'groupPolicy');
    assert.equal(groupPolicy.verdict, 'unsupported');
    assert.equal(groupPolicy.source.section, 'Windows automatic enrollment');
    assert.equal(condition('automaticEnrollment', 'personal', 'provisioningPackage').verdict, 'unsupported');

    const settings = condition('automaticEnrollment', 'personal', 'settings');
    assert.equal(settings.verdict, 'supported');
    assert.equal(settings.source.section, 'Automatic enrollment end user tasks');
  });

  it('keeps wrong ids from compiling', () => {
    // @ts-expect-error a method that the guide does not know
    assert.throws(() => cell('devicePreparation', 'personal').verdict);
    // @ts-expect-error a feature that the guide does not know
    assert.equal(cell('windowsAutopilot', 'byod'), undefined);
    // @ts-expect-error a condition that the cell does not have
    assert.throws(() => condition('automaticEnrollment', 'personal', 'windows11').verdict);
    // @ts-expect-error a fact that nobody has written down
    assert.equal(fact('provisioningPackage.colour').says, undefined);
  });

  it('types a cell by its verdict', () => {
    const reason: string = cell('windowsAutopilot', 'personal').reason;
    assert.match(reason, /organization-owned/);
    assert.deepEqual(cell('windowsAutopilot', 'personal').alternatives, ['automaticEnrollment', 'userEnrollment']);
  });
});

describe('guide: features and methods', () => {
  it('have texts', () => {
    for (const id of featureIds) assert.match(features[id], /^[A-Z].*[^.]$/);
    for (const id of methodIds) {
      assertSentence(methods[id].scope, id);
      assert.match(methods[id].title, /\S/);
      assert.match(methods[id].name, /\S/);
    }
  });
});

describe('guide: facts', () => {
  it('have ids of their own, also across files', () => {
    const ids = facts.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/);
  });

  it('have a source and a sentence each', () => {
    for (const { id, says, source, doubt } of facts) {
      assertSource(source, id);
      // A fact may take two sentences; each is one.
      for (const sentence of says.split(/(?<=\.)\s(?=[A-Z])/)) assertSentence(sentence, id);
      if (doubt !== undefined) assertSentence(doubt, id);
    }
  });

  it('say what a number counts', () => {
    for (const { id, value, unit } of facts) assert.equal(typeof value === 'number', unit !== undefined, id);
  });

  it('quote their own value where it is a number or a version', () => {
    for (const { id, value, says } of facts) {
      const text = typeof value === 'number' ? value.toLocaleString('en-US') : value;
      if (typeof text === 'string' && /^[\d,]+$/.test(text)) assert.ok(says.includes(text), `${id}: ${text}`);
    }
  });

  it('hold the 33 statements that the guide makes outside its tables', () => {
    assert.equal(guideStatementIds.length, 33);
    for (const id of guideStatementIds) assert.equal(fact(id).source.basis, 'guide', id);
  });

  it('have literal values', () => {
    const life: 180 = fact('provisioningPackage.tokenLife').value;
    const minimum: '1803' = fact('conditionalAccessWithPackage.minimumWindows10').value;
    assert.deepEqual([life, minimum], [180, '1803']);
    assert.equal(fact('provisioningPackage.tokenLife').id, 'provisioningPackage.tokenLife');
  });

  it('answer the same question for each method', () => {
    assert.deepEqual(
      methodIds.map((method) => fact(`${method}.usesAutomaticEnrollment`).value),
      [true, true, false, true],
    );
    assert.deepEqual(
      methodIds.map((method) => fact(`${method}.license`).value),
      ['requiredWithSomeOptions', 'required', 'notRequired', 'mayBeRequired'],
    );
  });

  it('agree with the matrix on device enrollment managers', () => {
    for (const method of methodIds) {
      assert.equal(fact(`${method}.deviceEnrollmentManager`).value, cell(method, 'deviceEnrollmentManager').verdict);
    }
  });

  it('split Windows 10 for Conditional Access between neighbouring versions', () => {
    const first = fact('conditionalAccessWithPackage.minimumWindows10').value;
    const last = fact('conditionalAccessWithPackage.lastWindows10Without').value;
    const versions = windowsReleases.filter(({ product }) => product === 'windows10').map(({ version }) => version);
    assert.equal(versions.indexOf(first), versions.indexOf(last) + 1);
  });
});

describe('guide: Windows releases', () => {
  it('are in order and have names and builds of their own', () => {
    const builds = windowsReleases.map(({ build }) => build);
    assert.deepEqual(
      builds,
      [...new Set(builds)].sort((a, b) => a - b),
    );
    const names = windowsReleases.flatMap(({ product, version, aliases = [] }) =>
      [version, ...aliases].map((name) => `${product} ${name}`),
    );
    assert.equal(new Set(names).size, names.length);
    for (const { product, build } of windowsReleases) assert.equal(product === 'windows11', build >= 22000);
  });

  it('end on a real day, a Tuesday, for both families of the general availability channel', () => {
    for (const { version, endOfServicing: ends, extendedSecurityUpdates, source } of windowsReleases) {
      assertSource(source, version);
      assert.ok(ends.homeAndPro && ends.enterpriseAndEducation, version);
      assert.ok(ends.homeAndPro.date <= ends.enterpriseAndEducation.date, version);
      for (const { date } of [...Object.values(ends), ...Object.values(extendedSecurityUpdates ?? {})]) {
        const day = new Date(`${date}T00:00:00Z`);
        assert.equal(day.toISOString().slice(0, 10), date);
        assert.equal(day.getUTCDay(), 2, `${version}: ${date}`);
      }
    }
  });

  it('are found by name, alias, build and full version, in any case', () => {
    const found = (product: string, version: string | number) => windowsRelease(product, version)?.build;
    assert.equal(found('windows11', '24H2'), 26100);
    assert.equal(found('Windows 11', ' version 24h2 '), 26100);
    assert.equal(found('WIN11', 'v24H2'), 26100);
    assert.equal(found('windows11', 26100), 26100);
    assert.equal(found('windows11', 26100.1742), 26100);
    assert.equal(found('windows11', '10.0.26100.1742'), 26100);
    assert.equal(found('windows11', 'ltsc2024'), 26100);
    assert.equal(found('windows10', '1809'), 17763);
    assert.equal(found('windows10', 1809), 17763);
    assert.equal(found('windows10', 'LTSC 2019'), 17763);
    assert.equal(found('windows10', 'ltsb-2016'), 14393);
    assert.equal(found('windows10', '19h2'), 18363);
  });

  it('keep the products apart', () => {
    assert.equal(windowsRelease('windows10', '22H2')?.build, 19045);
    assert.equal(windowsRelease('windows11', '22H2')?.build, 22621);
    assert.equal(windowsRelease('windows10', '24H2'), undefined);
    assert.equal(windowsRelease('windows11', '19045'), undefined);
    assert.deepEqual(
      windowsReleasesNamed('22h2').map(({ product }) => product),
      ['windows10', 'windows11'],
    );
    assert.deepEqual(
      windowsReleasesNamed('22631').map(({ product, version }) => [product, version]),
      [['windows11', '23H2']],
    );
  });

  it('are not found for what nobody released', () => {
    const texts = [
      '',
      ' ',
      '25',
      '10.0',
      '11',
      'latest',
      '24H3',
      '10.0.99999',
      '99999',
      '-1',
      '1e5',
      'constructor',
      '26100.',
    ];
    for (const text of texts) {
      assert.equal(windowsRelease('windows10', text), undefined, text);
      assert.equal(windowsRelease('windows11', text), undefined, text);
      assert.deepEqual(windowsReleasesNamed(text), [], text);
    }
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, -0, 10]) {
      assert.equal(windowsRelease('windows11', number), undefined);
    }
    for (const product of ['', 'windows', 'windows12', 'windowsServer', '__proto__']) {
      assert.equal(windowsProduct(product), undefined);
      assert.equal(windowsRelease(product, '24H2'), undefined);
    }
  });

  it('compare as numbers, not as strings', () => {
    const compare = (product: string, left: string | number, right: string | number) =>
      Math.sign(compareWindowsVersions(product, left, right)!);
    assert.equal(compare('windows10', '1709', '1803'), -1);
    assert.equal(compare('windows10', '20H2', '1909'), 1);
    assert.equal(compare('windows10', '2004', '1909'), 1);
    assert.equal(compare('windows10', '22H2', '22h2'), 0);
    assert.equal(compare('windows11', '10.0.22631.0', '24H2'), -1);
    assert.equal(compare('windows11', '22631', '10.0.22631'), 0);
    assert.equal(compare('windows11', '26100.998', '26100.1742'), -1);
    assert.equal(compare('windows11', '26100.1742', '24H2'), 0);
    assert.equal(compare('windows11', '26120.1', '24H2'), 1);
  });

  it('do not compare what is unknown or belongs to the other product', () => {
    assert.equal(compareWindowsVersions('windows10', 'next', '1803'), undefined);
    assert.equal(compareWindowsVersions('windows10', '1803', ''), undefined);
    assert.equal(compareWindowsVersions('windows10', '22631', '1803'), undefined);
    assert.equal(compareWindowsVersions('windows11', '19045', '24H2'), undefined);
    assert.equal(compareWindowsVersions('windowsServer', '24H2', '24H2'), undefined);
  });

  it('end by edition', () => {
    assert.deepEqual(endOfServicing('windows11', '23H2', 'enterprise'), { date: '2026-11-10' });
    assert.deepEqual(endOfServicing('windows11', '23H2', 'Pro Education'), { date: '2025-11-11' });
    assert.deepEqual(endOfServicing('windows10', '1809', 'enterprise'), { date: '2021-05-11' });
    assert.deepEqual(endOfServicing('windows10', 'LTSC 2019', 'enterpriseLtsc'), { date: '2029-01-09' });
    assert.deepEqual(endOfServicing('windows10', '21H2', 'iotEnterpriseLtsc'), { date: '2032-01-13' });
    assert.equal(endOfServicing('windows11', '25H2', 'enterpriseLtsc'), undefined);
    assert.equal(endOfServicing('windows11', '25H2', 'ultimate'), undefined);
    assert.ok(endOfServicing('windows11', '26H1', 'home')?.doubt);
  });

  it('know the family of an edition', () => {
    assert.equal(editionFamily('Home'), 'homeAndPro');
    assert.equal(editionFamily('proForWorkstations'), 'homeAndPro');
    assert.equal(editionFamily('education'), 'enterpriseAndEducation');
    assert.equal(editionFamily('toString'), undefined);
    assert.equal(editionFamily('constructor'), undefined);
  });
});

describe('guide: error codes', () => {
  it('have a meaning and a source each', () => {
    for (const [code, { means, source }] of Object.entries(errorCodes)) {
      assert.match(code, /^(0x[0-9a-f]{8}|\d{3})$/);
      assertSentence(means, code);
      assertSource(source, code);
    }
  });

  it('are found as Windows and its logs write them', () => {
    assert.equal(findErrorCode('0x801C03EA'), '0x801c03ea');
    assert.equal(findErrorCode(' 8018000A '), '0x8018000a');
    assert.equal(findErrorCode('2149056522'), '0x8018000a');
    assert.equal(findErrorCode('807'), '807');
    for (const text of ['', '0x', '0x00000000', '9999999999', 'constructor']) {
      assert.equal(findErrorCode(text), undefined, text);
    }
  });
});
