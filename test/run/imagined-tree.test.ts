import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { ImaginedTree } from '../../src/run/imagined-tree.ts';
import { type SourceTree, WordsWanted } from '../../src/transform/source-tree.ts';

const texts: Record<string, string> = {
  'drivers/lamp/lamp.c': '#include <linux/lamp.h>\nint lamp_on(void) { return 0; }\n',
  'drivers/lamp/knob.c': 'int turn(void) { return lamp_on(); }\n',
  'include/linux/lamp.h': 'static inline int lamp(void) { return lamp_on(); }\n',
  'drivers/lift/lift.c': 'int lift(void) { return lamp_on(); }\n',
};
const known = [{ path: 'drivers/lift/lift.c', offsets: [4] }];
const real: SourceTree = {
  file: (path) => (texts[path] === undefined ? undefined : new CFile(path, texts[path])),
  places(...words) {
    if (words.some((word) => word !== 'lift')) throw new WordsWanted(words);
    return new Map([['lift', known]]);
  },
  siblings: (path) =>
    Object.keys(texts).filter((other) => other.startsWith(path.slice(0, path.lastIndexOf('/') + 1))),
  include: (_, name) => (texts[`include/${name}`] === undefined ? undefined : `include/${name}`),
};
const imagine = () => new ImaginedTree(real, real.file('drivers/lamp/lamp.c') as CFile);

test('a word that was not searched for stands in the folder and in the headers', () => {
  const tree = imagine();
  const paths = tree
    .places('lamp_on')
    .get('lamp_on')
    ?.map(({ path }) => path);
  assert.deepEqual(paths, ['drivers/lamp/lamp.c', 'drivers/lamp/knob.c', 'include/linux/lamp.h']);
  assert.deepEqual(tree.asked, ['lamp_on']);
});

test('a word that was searched for stands where it stands', () => {
  const tree = imagine();
  assert.deepEqual(tree.places('lift').get('lift'), known);
  assert.deepEqual(tree.asked, []);
});
