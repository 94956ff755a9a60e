import assert from 'node:assert/strict';
import type { DocumentLink } from 'vscode-languageserver/node';
import { readConfiguration } from '../../core/control/read-configuration';
import { configurationLinks, type DocumentLink as Link, planLinks } from '../../core/language/document-links';
import type { Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { readMarks } from '../support/marks';

const guide = 'https://learn.microsoft.com/intune/device-enrollment/windows/guide';

describe('document links', () => {
  it('lead from rules that exceptions and comments name to their pages', () => {
    expectLinks(
      `exceptions:
  - { rule: '«byod-with-autopilot»', at: populations.a }
  - { rule: no-such-rule }
populations: # enrollment-plan: ignore[«byod-with-autopilot», unheard-of, «mdm-scope-none»] agreed
  a: {}
`,
      ['rule byod-with-autopilot', 'rule byod-with-autopilot', 'rule mdm-scope-none'],
    );
  });

  it('lead from the method of an enrollment to its section of the guide', () => {
    expectLinks(
      'populations:\n  a: { enrollment: { method: «windowsAutopilot» } }\n  b: { enrollment: { method: other } }\n',
      [`web ${guide}#windows-autopilot`],
    );
    expectLinks(
      '{ "populations": { "a": { "enrollment": { "method": "«coManagement»" } } } }',
      [`web ${guide}#co-management-enrollment`],
      'json',
    );
  });

  it('lead to the file of a message, and not from a message to nowhere', () => {
    expectLinks(
      `communications:
  a: { template: «messages/contractors.md» }
  b: { template: "«..\\\\texts\\\\in the box.DOCX»" }
  c: { template: Please call 4242. }
  d: { template: /etc/motd.txt }
  e: { template: 'C:\\\\texts\\\\a.md' }
`,
      ['file messages/contractors.md', 'file ..\\texts\\in the box.DOCX'],
    );
  });

  it('lead to addresses in values, without the full stop behind them, and leave the schema out', () => {
    expectLinks(
      `$schema: https://example.com/schema.json
plan:
  description: See «https://contoso.com/plans?id=1#a», and (‹https://contoso.com/b›).
tenant: { automaticEnrollment: { discoveryUrl: "«https://enrollment.manage.microsoft.com/a.svc»" } }
`
        .replace('‹', '«')
        .replace('›', '»'),
      [
        'web https://contoso.com/plans?id=1#a',
        'web https://contoso.com/b',
        'web https://enrollment.manage.microsoft.com/a.svc',
      ],
    );
  });

  it('stand once, however often an alias reads a value', () => {
    expectLinks('populations:\n  a: { enrollment: &x { method: «windowsAutopilot» } }\n  b: { enrollment: *x }\n', [
      `web ${guide}#windows-autopilot`,
    ]);
  });

  it('lead from the rules that a configuration decides about to their pages', () => {
    const { text, spans } = readMarks(`rules:
  «mdm-scope-none»: off
  no-such-rule: off
overrides:
  - files: ['pilot/**']
    rules: { "«byod-with-autopilot»": warning }
`);
    check(configurationLinks(readConfiguration(text)), spans, ['rule mdm-scope-none', 'rule byod-with-autopilot']);
    assert.deepEqual(configurationLinks(readConfiguration('- a')), []);
  });
});

describe('the document links of the bundled server', () => {
  const text = `exceptions: [{ rule: byod-with-autopilot }, { rule: unused-exception }]
communications: { a: { template: ../texts/über uns.md }, b: { template: ../../../x.md } }
`;
  const targets = async (uri: string, initializationOptions: object = {}, content = text) => {
    const client = new LspClient();
    await client.initialize({
      capabilities: { textDocument: { documentLink: { tooltipSupport: true } } },
      initializationOptions,
    });
    await client.open(uri, content);
    const links = await client.connection.sendRequest<DocumentLink[] | null>('textDocument/documentLink', {
      textDocument: { uri },
    });
    await client.stop();
    return links?.map(({ target, tooltip }) => [target, tooltip]);
  };
  const page = 'Open the page about this rule';

  it('lead to the pages of an editor that has pages about rules, and to files beside the plan', async () => {
    const ruleLink = 'enrollment-plan-rule:/{rule}.md';
    assert.deepEqual(await targets('vscode-vfs://github/contoso/plans/a.enrollment.yaml', { ruleLink }), [
      ['enrollment-plan-rule:/byod-with-autopilot.md', page],
      ['enrollment-plan-rule:/unused-exception.md', page],
      ['vscode-vfs://github/contoso/texts/%C3%BCber%20uns.md', 'Open the file'],
    ]);
  });

  it('lead elsewhere to Microsoft, where a rule rests on a page of theirs; a new document has no file beside it', async () => {
    const links = await targets('untitled:a.enrollment.yaml');
    assert.equal(links?.length, 1);
    assert.match(links[0]?.[0] ?? '', /^https:\/\/learn\.microsoft\.com\//);
  });

  it('are there in configurations', async () => {
    const links = await targets(
      'file:///a/enrollment-plan.config.yaml',
      { ruleLink: 'x:{rule}' },
      'rules: { mdm-scope-none: off }\n',
    );
    assert.deepEqual(links, [['x:mdm-scope-none', page]]);
  });
});

function expectLinks(marked: string, targets: readonly string[], format: Format = 'yaml'): void {
  for (const plan of [marked, marked.replaceAll('\n', '\r\n')]) {
    const { text, spans } = readMarks(plan);
    check(planLinks(analyze(text, { format })), spans, targets);
  }
}

function check(links: readonly Link[], spans: readonly object[], targets: readonly string[]): void {
  assert.deepEqual(
    links.map(({ target }) => Object.values(target).join(' ')),
    targets,
  );
  assert.deepEqual(
    links.map(({ span: { start, end } }) => ({ start, end })),
    spans,
  );
}
