import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf } from '../../core/plan-files';
import { exportHtml } from '../../core/preview/export-html';
import { exportMarkdown } from '../../core/preview/export-markdown';
import { analyze } from '../support/analyze';
import { run } from '../support/cli';
import { root } from '../support/root';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  '[a](javascript:alert(1))',
  '![a](https://example.com/a.png)',
  '<https://example.com>',
  'https://example.com/a',
  '@everybody #1 `code` **bold** | cell',
  '\u202egnp.exe',
  'a'.repeat(20_000),
];

/** A plan with the same hostile text wherever a person may write text. */
const planWith = (text: string): string =>
  JSON.stringify({
    schemaVersion: 1,
    plan: { title: text, description: text, owner: text },
    groups: { staff: { kind: 'user', displayName: text } },
    populations: {
      a: {
        displayName: text,
        description: text,
        ownership: 'personal',
        groups: { users: [text] },
        enrollment: { method: 'windowsAutopilot', profile: text },
      },
    },
    rollout: { waves: [{ name: text, populations: [text], starts: '2027-01-11', exitCriteria: [text] }] },
  });

describe('the exported page', () => {
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text.slice(0, 40))} as text`, () => {
      const html = exportHtml(analyze(planWith(text), { format: 'json' }));
      const tags = [...html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<\/?([a-z0-9-]+)([^>]*)>/gi)];
      const known =
        /^(?:a|article|blockquote|body|caption|code|dd|details|div|dl|dt|figure|g|h[1-5]|head|header|html|li|line|main|meta|nav|ol|p|path|rect|section|span|strong|style|summary|svg|table|tbody|td|text|th|thead|title|tr|ul)$/;
      for (const [tag, name, attributes] of tags) {
        assert.match(name as string, known, tag);
        assert.doesNotMatch((attributes as string).replace(/"[^"]*"/g, '""'), /\bon\w+=|style=|src=/, tag);
      }
      for (const [, address] of html.matchAll(/href="([^"]*)"/g))
        assert.match(address as string, /^(?:https:\/\/learn\.microsoft\.com\/|#)/);
    });
  }

  it('may fetch nothing and run nothing', () => {
    const html = exportHtml(analyze('schemaVersion: 1\n', { format: 'yaml' }));
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/);
    assert.doesNotMatch(html, /<script|<link|<img|url\(/i);
  });

  for (const name of readdirSync(path.join(root, 'examples')).filter((file) => /\.enrollment\./.test(file))) {
    it(`of ${name} has the same bytes each time`, () => {
      const text = readFileSync(path.join(root, 'examples', name), 'utf8');
      const make = (): string => exportHtml(analyze(text, { format: formatOf(name) }));
      assert.equal(make(), make());
    });
  }
});

describe('the exported Markdown', () => {
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text.slice(0, 40))} as text`, () => {
      const markdown = exportMarkdown(analyze(planWith(text), { format: 'json' }));
      assert.doesNotMatch(markdown, /(?<!\\)<[a-z/!]/i, 'HTML');
      for (const [, address] of markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
        assert.match(address as string, /^https:\/\/learn\.microsoft\.com\//, 'a link that is not ours');
      for (const [address] of markdown.matchAll(/https?:\/\/[^\s)]+/g))
        assert.match(address, /^https:\/\/learn\.microsoft\.com\//, 'an address that becomes a link');
    });
  }

  it('has one row for each population, whatever its name is', () => {
    const markdown = exportMarkdown(analyze(planWith('a | b\nc'), { format: 'json' }));
    const rows = markdown.split('\n').filter((line) => line.startsWith('| a '));
    assert.ok(rows.length >= 1);
    assert.match(rows[0] as string, /^\| a \\\| b c \|/);
  });
});

describe('enrollment-plan render', () => {
  const plan = path.join(root, 'examples/contoso.enrollment.yaml');

  it('prints the page, or Markdown', async () => {
    const html = await run(['render', plan, '--as-of', '2026-11-23']);
    assert.equal(html.code, 0);
    assert.match(html.stdout, /^<!doctype html>\n<html lang="en">/);
    const markdown = await run(['render', plan, '--format', 'markdown', '--as-of', '2026-11-23']);
    assert.match(markdown.stdout, /^# Contoso Windows enrollment\n/);
  });

  it('says what is wrong with its usage', async () => {
    assert.match((await run(['render'])).stderr, /render takes one plan/);
    assert.match((await run(['render', plan, '--format', 'pdf'])).stderr, /has no format "pdf"/);
    const missing = await run(['render', 'nowhere.enrollment.yaml']);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /nowhere\.enrollment\.yaml/);
  });
});
