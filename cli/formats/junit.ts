import type { FileReport } from '../check/report';
import { type FormatOptions, type Formatter, openFindings, withSlashes } from './format';

/** JUnit's XML: each file is a suite, and each finding a test that has failed. What is recommended does not fail. */
export function formatJunit({ explainUnknown }: FormatOptions): Formatter {
  return {
    start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="enrollment-plan">\n',
    file(report) {
      const findings = openFindings(report);
      const failures = findings.filter(({ severity }) => severity !== 'info').length;
      const name = xml(withSlashes(report.file));
      const cases = findings.map(({ rule, severity, message, range: { start } }) => {
        const place = `${start.line + 1}:${start.character + 1}`;
        const text = xml(`${withSlashes(report.file)}:${place} ${severity} ${message}`);
        const outcome =
          severity === 'info'
            ? `<system-out>${text}</system-out>`
            : `<failure type="${severity}" message="${xml(message)}">${text}</failure>`;
        return `    <testcase classname="${name}" name="${rule} at ${place}">${outcome}</testcase>\n`;
      });
      if (cases.length === 0) cases.push(`    <testcase classname="${name}" name="no findings"/>\n`);
      const said = [...notesOf(report, explainUnknown)].map((note) => `${xml(note)}\n`).join('');
      const notes = said ? `    <system-out>${said}</system-out>\n` : '';
      return `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}">\n${cases.join('')}${notes}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

function* notesOf({ encoding, unknowns }: FileReport, explainUnknown: boolean): Generator<string> {
  if (encoding !== 'UTF-8') yield `The file is ${encoding}.`;
  if (!explainUnknown) return;
  for (const { rule, fact, range } of unknowns) {
    yield `${range.start.line + 1}:${range.start.character + 1} "${fact}" is not said. [${rule}]`;
  }
}

/** XML has no way to write most control characters, and none to write half of a surrogate pair. */
function xml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\t', '&#9;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
  );
}
