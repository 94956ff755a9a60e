import assert from 'node:assert/strict';
import { readText } from '../cli/read-plan';
import { Folder } from './support/cli';

describe('the text of a file', () => {
  const folder = new Folder();
  after(() => folder.remove());

  it('is all that is in it, however long it is, and whatever was read before', async () => {
    for (const length of [200_000, 65_537, 65_536, 65_535, 10, 0]) {
      // Two bytes each; in one of the lengths, half of one is where the first part of the file ends.
      const text = `${'a'.repeat(length % 2)}${'é'.repeat(length >> 1)}`;
      const file = folder.write(`${length}.enrollment.yaml`, text);
      assert.deepEqual(await readText(file), { text, encoding: 'UTF-8' });
    }
  });

  it('is none where there is no file, or a folder', async () => {
    for (const file of [`${folder.path}/none.enrollment.yaml`, folder.path]) {
      const read = await readText(file);
      assert.match('unreadable' in read ? read.unreadable : 'It was read.', /^(?:ENOENT|EISDIR|EPERM|EACCES): /);
    }
  });
});
