import assert from 'node:assert/strict';
import { CFile } from '../../src/c/c-file.ts';
import { MacroModel } from '../../src/c/macro-model.ts';
import { unmask } from '../../src/c/painter.ts';
import { parseHealth } from '../../src/c/parse-health.ts';
import { shadowOf } from '../../src/c/shadow.ts';

// Files as somebody might have broken them: each by its seed, so that any can be made again.

// biome-ignore format: a list to read
const PIECES = [
  '(', ')', '{', '}', '[', ']', ';', ',', '"', "'", '\\', '#', '\n', '\0', '\xff', '/*', '*/', '//', '\\\n',
  '#if 0\n', '#ifdef A\n', '\n#else\n', '\n#endif\n', '#define X(', '...', '&&', 'asm(', 'else', 'case',
  '__attribute__((', 'list_for_each_entry(', 'struct', 'do', 'while (', 'typeof(', '_Generic(', '({', '})',
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text with one to five stretches cut out, doubled, swapped, overwritten, or taken from another text. */
export function mutated(text: string, other: string, seed: number): string {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  let result = text;
  for (let left = 1 + below(5); left > 0; left--) {
    const from = below(result.length + 1);
    const to = Math.min(result.length, from + below(random() < 0.8 ? 40 : 4000));
    const [before, middle, after] = [result.slice(0, from), result.slice(from, to), result.slice(to)];
    const piece = PIECES[below(PIECES.length)];
    const start = below(other.length + 1);
    result = [
      () => before + after,
      () => before + middle + middle + after,
      () => before + piece + middle + after,
      () => before + piece.repeat(1 + below(50)) + after,
      () => before + other.slice(start, start + below(2000)) + after,
      () => before + String.fromCharCode(below(256)) + result.slice(from + 1),
      () => middle + before + after,
      () => before,
    ][below(8)]();
  }
  return result;
}

/** Fails where a text is not read to its end, by file and by function. Returns the seconds that it took. */
export function readToTheEnd(path: string, text: string): number {
  const from = performance.now();
  const { text: shadow, masks } = shadowOf(text, MacroModel.shipped);
  assert.equal(shadow.length, text.length, 'the shadow text has another length');
  assert.equal(unmask(shadow, masks, text), text, 'a byte outside of the masks changed');
  const health = parseHealth(path, text, MacroModel.shipped);
  assert.equal(health.bytes, text.length);
  assert.ok(health.cleanFunctions <= health.functions, 'more functions are clean than there are');
  for (const fault of health.faults) assert.ok(fault.line >= 1 && fault.column >= 1 && fault.length >= 1);
  for (const { tree, node } of new CFile(path, text).functions)
    assert.ok(tree.start[node] <= tree.end[node] && tree.end[node] <= text.length, 'a function has no place');
  return (performance.now() - from) / 1000;
}
