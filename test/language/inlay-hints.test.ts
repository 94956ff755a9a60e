import assert from 'node:assert/strict';
import { inlayHints } from '../../core/language/inlay-hints';
import type { Format } from '../../core/syntax/tree';
import { analyze } from '../support/analyze';
import { LspClient } from '../support/lsp-client';
import { readMarks } from '../support/marks';
import { toJson } from '../support/to-json';

const head = 'schemaVersion: 1\n';

/** The text with each hint in brackets behind the value that it follows from. */
function hinted(text: string, format: Format = 'yaml', asOf?: string): string {
  const hints = inlayHints(analyze(text, { format, asOf }), { start: 0, end: text.length });
  return [...hints]
    .reverse()
    .reduce((shown, { offset, label }) => `${shown.slice(0, offset)}⟨${label}⟩${shown.slice(offset)}`, text);
}

/** Hints are the same in JSON, with CRLF, and in YAML. */
function assertHints(expected: string, asOf?: string): void {
  const text = expected.replace(/⟨[^⟩]*⟩/g, '');
  assert.equal(hinted(text, 'yaml', asOf), expected);
  const crlf = (lines: string): string => lines.replaceAll('\n', '\r\n');
  assert.equal(hinted(crlf(text), 'yaml', asOf), crlf(expected));
  const labels = (shown: string): string[] => shown.match(/⟨[^⟩]*⟩/g) ?? [];
  const { root } = analyze(text, { format: 'yaml' }).tree;
  assert.ok(root);
  assert.deepEqual(labels(hinted(toJson(root).text, 'json', asOf)), labels(expected));
}

describe('inlay hints', () => {
  it('show what a name template comes to, and how long that is', () => {
    assertHints(`${head}autopilotProfiles:
  kiosks: { deviceNameTemplate: "KIOSK-%RAND:4%"⟨KIOSK-1234 · 10 of 15⟩ }
  sales: { deviceNameTemplate: SAL-%SERIAL%⟨SAL-5CG9Z4K1 · 12 of 15⟩ }
provisioningPackages:
  classroom: { computerName: "CLS-%RAND:5%"⟨CLS-12345 · 9 of 15⟩ }
`);
  });

  it('show no name that stands there already, nor one that nobody can tell', () => {
    assertHints(`${head}autopilotProfiles:
  fixed: { deviceNameTemplate: KIOSK }
  misspelt: { deviceNameTemplate: "KIOSK-%RND:4%" }
  hybrid: { joinType: entraHybridJoined, deviceNameTemplate: "KIOSK-%RAND:4%" }
`);
  });

  it('show until when a Windows gets updates: that of its edition, or from the first to the last', () => {
    assertHints(
      `${head}populations:
  sales:
    os:
      - { product: windows11, version: 25H2⟨until 2028-10-10⟩, edition: enterprise }
      - { product: windows11, version: 25H2⟨until 2027-10-12 to 2028-10-10⟩ }
      - { product: windows11, version: "10.0.22631.0"⟨ended 2025-11-11⟩, edition: pro }
      - { product: windows10, version: 22H2⟨ended 2025-10-14⟩, edition: pro }
      - { product: windows10, version: 22H2⟨until 2028-10-10⟩, edition: pro, extendedSecurityUpdates: true }
      - { product: windows11, version: 12H3 }
      - { version: 25H2 }
      - { product: windowsServer, version: 2022 }
`,
      '2026-11-23',
    );
  });

  it('show how a way to enroll joins devices, and what Intune shows, where the plan does not say it', () => {
    assertHints(`${head}populations:
  a: { enrollment: { method: userEnrollment, connect: emailAddress⟨Microsoft Entra registered, personal in Intune⟩ } }
  b: { enrollment: { method: automaticEnrollment, option: groupPolicy⟨Microsoft Entra hybrid joined, corporate in Intune⟩ } }
  c: { enrollment: { method: windowsAutopilot⟨corporate in Intune⟩ } }
  d: { enrollment: { method: windowsAutopilot, scenario: selfDeploying⟨Microsoft Entra joined, corporate in Intune⟩ } }
  e: { enrollment: { method: windowsAutopilot, scenario: userDriven⟨Microsoft Entra hybrid joined, corporate in Intune⟩, profile: hybrid } }
  f: { enrollment: { method: coManagement, path: internetDevices⟨Microsoft Entra joined, corporate in Intune⟩ } }
  g: { enrollment: { method: automaticEnrollment, option: settings } }
autopilotProfiles:
  hybrid: { joinType: entraHybridJoined }
`);
  });

  it('leave out what the plan says, and what anybody would expect', () => {
    assertHints(`${head}populations:
  a:
    ownership: personal
    join: { target: entraRegistered }
    enrollment: { method: userEnrollment, connect: emailAddress }
  b:
    ownership: personal
    join: { target: entraJoined }
    enrollment: { method: userEnrollment, connect: joinDevice⟨corporate in Intune⟩ }
  c:
    ownership: personal
    intuneOwnership: corporate
    join: { target: entraJoined }
    enrollment: { method: userEnrollment, connect: joinDevice }
  d:
    ownership: organization
    join: { current: entraHybridJoined }
    enrollment: { method: automaticEnrollment, option: groupPolicy }
`);
  });

  it('say nothing of an enrollment that several populations share: it can come to different ends', () => {
    assert.equal(
      hinted(`populations:
  a: { ownership: personal, enrollment: &own { method: userEnrollment, connect: joinDevice } }
  b: { ownership: organization, enrollment: *own }
`),
      `populations:
  a: { ownership: personal, enrollment: &own { method: userEnrollment, connect: joinDevice } }
  b: { ownership: organization, enrollment: *own }
`,
    );
  });

  it('are those of the span alone', () => {
    const { text, spans } = readMarks(`populations:
  a: { os: { product: windows11, version: 24H2 } }
«  b: { os: { product: windows11, version: 25H2, edition: pro } }
»  c: { os: { product: windows11, version: 26H2 } }
`);
    const hints = inlayHints(analyze(text, { format: 'yaml' }), spans[0]!);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['until 2027-10-12'],
    );
    assert.match(hints[0]?.tooltip ?? '', /Windows 11 25H2.*build 26200[\s\S]*learn\.microsoft\.com/);
  });
});

describe('inlay hints of the bundled server', () => {
  let client: LspClient;
  before(() => {
    client = new LspClient();
  });
  after(() => client.stop());
  const text = 'schemaVersion: 1\nautopilotProfiles:\n  kiosks: { deviceNameTemplate: "KIOSK-%RAND:4%" }\n';
  const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };

  it('stand behind the value', async () => {
    const uri = 'file:///a.enrollment.yaml';
    const { capabilities } = await client.initialize();
    assert.equal(capabilities.inlayHintProvider, true);
    await client.open(uri, text);
    const [hint, ...more] = await client.connection.sendRequest<Hint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range,
    });
    assert.deepEqual(more, []);
    assert.deepEqual(hint?.position, { line: 2, character: 48 });
    assert.equal(hint?.label, 'KIOSK-1234 · 10 of 15');
    // A client that has not said that it shows Markdown gets text.
    assert.equal(hint?.tooltip.kind, 'plaintext');
    assert.match(hint?.tooltip.value ?? '', /\(https:\/\/learn\.microsoft\.com\//);
  });

  it('are not asked of other files', async () => {
    const uri = 'file:///notes.yaml';
    await client.open(uri, text, 'yaml');
    assert.equal(await client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range }), null);
  });
});

interface Hint {
  readonly position: unknown;
  readonly label: string;
  readonly tooltip: { readonly kind: string; readonly value: string };
}
