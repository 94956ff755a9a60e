import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Edit } from '../core/text/edit';
import { EditedText } from '../core/text/edited-text';
import { lineEnd, lineStart } from '../core/text/lines';
import { OpenDocument } from '../server/open-document';

describe('a text as edits have made it', () => {
  it('says the same as the string that they make, whether all of it was put together or not', () => {
    const property = fc.property(texts, fc.array(edits), (first, made) => {
      let text = first;
      let edited = EditedText.of(text);
      for (const each of made) {
        const edit = editOf(text, each);
        text = applyEdits(text, [edit]);
        edited = edited.edited(edit);
        assert.equal(edited.length, text.length);
        for (let offset = 0; offset <= text.length; offset++) {
          const start = lineStart(text, offset);
          assert.deepEqual(edited.lineAt(offset), { start, text: text.slice(start, lineEnd(text, offset)) });
          assert.equal(edited.charCodeAt(offset), text.charCodeAt(offset));
          const end = Math.min(text.length, offset + each.length);
          assert.equal(edited.slice(offset, end), text.slice(offset, end));
        }
        if (each.isLast) assert.equal(edited.toString(), text);
      }
      assert.equal(edited.toString(), text);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('stays right where its edits are far apart', () => {
    let text = 'a: b\n'.repeat(50_000);
    let edited = EditedText.of(text);
    for (const start of [120_003, 3, 249_999, 120_004, 120_005, 0, text.length]) {
      const edit = { start, end: start, text: 'x\n' };
      text = applyEdits(text, [edit]);
      edited = edited.edited(edit);
      assert.equal(edited.lineAt(start).text, text.slice(lineStart(text, start), lineEnd(text, start)));
    }
    assert.equal(edited.toString(), text);
  });
});

describe('an open document', () => {
  it('has its positions where a document with the same text has them, whatever was edited', () => {
    const property = fc.property(texts, fc.array(edits), (first, made) => {
      let text = first;
      const document = OpenDocument.create(uri, 'enrollment-plan', 1, text);
      let changes: TextDocumentContentChangeEvent[] = [];
      for (const each of made) {
        const edit = editOf(text, each);
        const before = documentOf(text);
        const range = { start: before.positionAt(edit.start), end: before.positionAt(edit.end) };
        changes.push({ range, text: edit.text });
        // An offset between the halves of a line break has no position of its own.
        const [start, end] = [before.offsetAt(range.start), before.offsetAt(range.end)];
        text = applyEdits(text, [{ start, end, text: edit.text }]);
        if (!each.isLast) continue;
        OpenDocument.update(document, changes, document.version + 1);
        changes = [];
        const same = documentOf(text);
        for (let offset = -1; offset <= text.length + 1; offset++)
          assert.deepEqual(document.positionAt(offset), same.positionAt(offset));
        for (let line = -1; line <= same.lineCount; line++)
          for (const character of [-1, 0, each.length, 1000])
            assert.equal(document.offsetAt({ line, character }), same.offsetAt({ line, character }));
      }
      OpenDocument.update(document, changes, document.version + 1);
      assert.equal(document.getText(), text);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('says what was edited since somebody asked', () => {
    const document = OpenDocument.create(uri, 'enrollment-plan', 1, 'one\ntwo\n');
    const insert = (line: number, character: number, text: string) => ({
      range: { start: { line, character }, end: { line, character } },
      text,
    });
    assert.equal(document.takeEdit({ text: 'one\ntwo\n' }), undefined);
    OpenDocument.update(document, [insert(1, 0, 'a ')], 2);
    assert.deepEqual(document.takeEdit({ text: 'one\ntwo\n' }), { start: 4, end: 4, text: 'a ' });
    OpenDocument.update(document, [insert(0, 0, 'b'), insert(0, 1, 'c')], 3);
    OpenDocument.update(document, [insert(0, 2, 'd')], 4);
    assert.deepEqual(document.takeEdit({ text: 'one\na two\n' }), { start: 0, end: 0, text: 'bcd' });
    OpenDocument.update(document, [{ text: 'all else' }], 5);
    assert.deepEqual(document.takeEdit({ text: 'all' }), { start: 3, end: 3, text: ' else' });
    assert.equal(document.takeEdit({ text: 'all else' }), undefined);
  });

  it('takes a range that ends before it starts', () => {
    const document = OpenDocument.create(uri, 'enrollment-plan', 1, 'one\ntwo\n');
    const range = { start: { line: 1, character: 1 }, end: { line: 0, character: 2 } };
    OpenDocument.update(document, [{ range, text: '-' }], 2);
    assert.equal(document.getText(), 'on-wo\n');
  });
});

const uri = 'file:///a.enrollment.yaml';
const documentOf = (text: string) => TextDocument.create(uri, 'yaml', 1, text);

const texts = fc
  .array(fc.constantFrom('a', 'key: ', ' ', '\n', '\n', '\r\n', '\r\n', '\r', '😀', '\ufeff', '#'))
  .map((pieces) => pieces.join(''));

/** An edit of whatever text; after the last of several, the text is looked at. */
const edits = fc.record({ at: fc.nat(), length: fc.nat(5), text: texts, isLast: fc.boolean() });

function editOf(before: string, { at, length, text }: { at: number; length: number; text: string }): Edit {
  const start = at % (before.length + 1);
  return { start, end: Math.min(before.length, start + length), text };
}
