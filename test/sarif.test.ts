import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { lineHashes } from '../cli/check/line-hash';
import { Folder, run } from './support/cli';
import { root } from './support/root';

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly Result[];
      readonly tool: { readonly driver: { readonly rules: readonly { id: string; help: { text: string } }[] } };
      readonly columnKind: string;
    },
  ];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
  }[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly { kind: string; status: string; justification?: string }[];
}

/** The schema that GitHub checks uploads with, as Microsoft publishes it in its package @microsoft/jest-sarif. */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(path.join(root, 'test/fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
// Draft 4 differs from what the validator knows in the name of the id alone, as far as this schema goes.
const validate = new Ajv({
  strict: false,
  // One of its patterns has a bracket too many.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'file:///') && !/[\s\\]/.test(text),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
}).compile(schema);

describe('SARIF', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const sarif = async (...args: string[]): Promise<Log> => {
    const { stdout } = await run(['check', '--as-of', '2026-11-26', '--format', 'sarif', ...args], {
      cwd: folder.path,
    });
    const log: Log = JSON.parse(stdout);
    const isValid = validate(log);
    assert.ok(isValid, JSON.stringify(validate.errors, null, 2));
    return log;
  };
  const plan = (before: string): string =>
    `schemaVersion: 1\n${before}populations:\n  byod: { ownership: personal, enrollment: { method: windowsAutopilot } }\n`;

  it('is what the schema of 2.1.0 asks for, whatever was found in whatever plan', async () => {
    for (const place of ['examples', 'test/fixtures/twins', 'test/fixtures/valid']) {
      for (const name of readdirSync(path.join(root, place)))
        if (/\.enrollment\.(?:yaml|json)$/.test(name))
          folder.write(`${place} ü#%/${name}`, readFileSync(path.join(root, place, name)));
    }
    folder.write('half.enrollment.yaml', Buffer.from([0xff, 0xfe, 0x61]));
    folder.write('odd.enrollment.yaml', 'a: [\n{{ & * ! | > \t: ~');
    const { runs } = await sarif();
    assert.ok(runs[0].results.length > 10);
    assert.equal(runs[0].columnKind, 'utf16CodeUnits');
    for (const { ruleId, ruleIndex, locations } of runs[0].results) {
      assert.equal(runs[0].tool.driver.rules[ruleIndex]?.id, ruleId);
      for (const { physicalLocation } of locations)
        assert.doesNotMatch(physicalLocation.artifactLocation.uri, /^(?:\/|\w+:|\.)/);
    }
    for (const { help } of runs[0].tool.driver.rules) assert.ok(help.text.length > 20);
  });

  it('recognizes a finding after its lines have moved and the plan around it has changed', async () => {
    folder.write('a.enrollment.yaml', plan(''));
    const before = (await sarif()).runs[0].results[0];
    folder.write('a.enrollment.yaml', plan('# one\n# two\nplan: { title: Contoso }\n').replace('\n', '\r\n'));
    const after = (await sarif()).runs[0].results[0];
    assert.ok(before && after);
    assert.notEqual(
      after.locations[0]?.physicalLocation.region.startLine,
      before.locations[0]?.physicalLocation.region.startLine,
    );
    assert.deepEqual(after.partialFingerprints, before.partialFingerprints);
  });

  it('tells findings of the same kind apart', async () => {
    folder.write(
      'a.enrollment.yaml',
      'schemaVersion: 1\ngroups: { staff: { kind: user } }\nautopilotProfiles:\n  a: { assignments: { include: [staf, staff, staf] } }\n',
    );
    const { results } = (await sarif()).runs[0];
    assert.equal(
      new Set(results.map((result) => result.partialFingerprints['enrollmentPlan/v1'])).size,
      results.length,
    );
  });

  it('has what a comment, an exception or the baseline accepts as suppressed', async () => {
    const byComment = `${plan('').trimEnd()} # enrollment-plan: ignore[byod-with-autopilot] Bought back\n`;
    folder.write('comment.enrollment.yaml', byComment);
    folder.write(
      'exception.enrollment.yaml',
      plan(
        'exceptions: [{ rule: byod-with-autopilot, at: populations.byod, reason: Leased, approvedBy: x, expires: 2027-01-31 }]\n',
      ),
    );
    folder.write('baseline.enrollment.yaml', plan(''));
    await run(['check', '--baseline', 'b.json', '--update-baseline', 'baseline.enrollment.yaml'], { cwd: folder.path });
    const { results } = (await sarif('--baseline', 'b.json')).runs[0];
    assert.deepEqual(
      results.filter(({ ruleId }) => ruleId === 'byod-with-autopilot').map(({ suppressions }) => suppressions),
      [
        [{ kind: 'external', status: 'accepted', justification: 'It is in the baseline.' }],
        [{ kind: 'inSource', status: 'accepted', justification: 'Bought back' }],
        [{ kind: 'inSource', status: 'accepted', justification: 'Leased' }],
      ],
    );
  });
});

describe('the hash of a line', () => {
  /** As GitHub's upload action computes it, character by character. */
  const rolled = (text: string): Map<number, string> => {
    const found = new Map<number, string>();
    const counts = new Map<string, number>();
    const window = Array<number>(100).fill(0);
    const lines = Array<number>(100).fill(-1);
    let [sum, index, line, starts, wasReturn] = [0n, 0, -1, true, false];
    let first = 1n;
    for (let power = 0; power < 100; power++) first = BigInt.asIntN(64, first * 37n);
    const leave = (): void => {
      const at = lines[index] as number;
      if (at < 0) return;
      const hash = BigInt.asUintN(64, sum).toString(16);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      found.set(at, `${hash}:${counts.get(hash)}`);
      lines[index] = -1;
    };
    const take = (code: number): void => {
      sum = BigInt.asIntN(64, 37n * sum + BigInt(code) - first * BigInt(window[index] as number));
      window[index] = code;
      index = (index + 1) % 100;
    };
    for (const code of [...Array.from(text, (_, at) => text.charCodeAt(at)), 65535]) {
      if (code === 32 || code === 9 || (wasReturn && code === 10)) {
        wasReturn = false;
        continue;
      }
      wasReturn = code === 13;
      leave();
      if (starts) lines[index] = ++line;
      starts = code === 10 || code === 13;
      take(code === 13 ? 10 : code);
    }
    for (let rest = 0; rest < 100; rest++) {
      leave();
      take(0);
    }
    return found;
  };

  for (const [what, text] of [
    ['short lines', 'a: 1\nb: 2\n'],
    ['equal lines', `${'same: 1\n'.repeat(40)}`],
    ['long lines', `${'x'.repeat(150)}\n${'y'.repeat(99)}\n${'z'.repeat(300)}`],
    ['blanks, tabs and other line breaks', ' a:\t1\r\n\r\n  \r\n b: 漢 \r c: 3'],
    ['nothing', ''],
  ] as const)
    it(`is the one that GitHub computes, of ${what}`, () => {
      const hashes = lineHashes(text);
      for (const [line, hash] of rolled(text)) assert.equal(hashes(line), hash, `line ${line}`);
    });
});
