import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FileReport, type Range, type Reported, ruleOf } from '../check/report';
import { type Formatter, withSlashes } from './format';
import { listOf } from './json-list';
import { sarifRule } from './sarif-rule';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, as GitHub code scanning and Azure DevOps take it. What is accepted is in it, as suppressed. */
export function formatSarif(version: string): Formatter {
  const results = listOf('      "results": [', '      ');
  const rules = new Map<string, number>();
  const artifacts: object[] = [];
  let isComplete = true;
  return {
    start: `{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n`,
    file(report) {
      const uri = uriOf(report.file);
      if (report.unreadable) isComplete = false;
      artifacts.push({
        location: { uri },
        ...(!report.unreadable && { encoding: report.encoding.split(' ')[0], mimeType: mimeType(report.file) }),
      });
      const seen = new Map<string, number>();
      return results.add(
        report.findings.map((finding) => {
          if (!rules.has(finding.rule)) rules.set(finding.rule, rules.size);
          return resultOf(finding, report, uri, rules.get(finding.rule) as number, artifacts.length - 1, seen);
        }),
      );
    },
    end() {
      const driver = {
        name: 'Enrollment Plan',
        version,
        semanticVersion: version,
        rules: [...rules.keys()].map((id) => sarifRule(ruleOf(id))),
      };
      const rest = {
        tool: { driver },
        invocations: [{ executionSuccessful: isComplete }],
        artifacts,
        columnKind: 'utf16CodeUnits',
      };
      const written = JSON.stringify(rest, null, 2).slice(2).replace(/\n/g, '\n    ');
      return `${results.end()},\n${`    ${written}`}\n  ]\n}\n`;
    },
  };
}

function resultOf(
  finding: Reported,
  { unreadable }: FileReport,
  uri: string,
  ruleIndex: number,
  artifact: number,
  seen: Map<string, number>,
): object {
  const { rule, severity, message, range, at, related, fixes, accepted, lineHash } = finding;
  const location = (where: Range, of: object = {}): object => ({
    ...of,
    physicalLocation: { artifactLocation: { uri, index: artifact }, region: regionOf(where) },
  });
  const applicable = fixes.filter(({ edits }) => edits && edits.length > 0);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        ...location(range),
        ...(at !== '' && { logicalLocations: [{ fullyQualifiedName: at, kind: 'member' }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) =>
        location(other.range, { id: index + 1, message: { text: other.message } }),
      ),
    }),
    partialFingerprints: {
      ...(lineHash && !unreadable && { primaryLocationLineHash: lineHash }),
      'enrollmentPlan/v1': fingerprint(finding, seen),
    },
    ...(applicable.length > 0 && {
      fixes: applicable.map(({ title, edits = [] }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation: { uri, index: artifact },
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(edit.range),
              ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
            })),
          },
        ],
      })),
    }),
    ...(accepted && {
      suppressions: [
        {
          kind: accepted.by === 'baseline' ? 'external' : 'inSource',
          status: 'accepted',
          ...(accepted.reason !== '' && { justification: accepted.reason }),
        },
      ],
    }),
  };
}

/** What a finding is recognized by after lines have moved: its rule, where it is in the plan, and what it says. */
function fingerprint({ rule, at, message }: Reported, seen: Map<string, number>): string {
  const key = JSON.stringify([rule, at, message]);
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${count}`;
}

const regionOf = ({ start, end }: Range): object => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** Relative to the folder that the command runs in, as GitHub wants it; a file elsewhere has a whole address. */
function uriOf(file: string): string {
  const relative = path.relative('', file);
  if (path.isAbsolute(relative) || relative.startsWith('..')) return pathToFileURL(path.resolve(file)).href;
  return withSlashes(relative).split('/').map(encodeURIComponent).join('/');
}

const mimeType = (file: string): string => (/\.jsonc?$/i.test(file) ? 'application/json' : 'application/yaml');
