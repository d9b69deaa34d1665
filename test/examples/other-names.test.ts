import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CFile } from '../../src/c/c-file.ts';
import { examineTree, readTree, type TreeResult } from '../transforms/run-fixture.ts';

// No verdict may hang on a name: the drivers of the miniature tree, and their functions, are called something else
// here, and everything must come out as before.

const root = fileURLToPath(new URL('../../examples/linux-4.15', import.meta.url));

const isDriver = (path: string) => /^(drivers|virt|arch\/\w+\/(?!include\/)).*\.[ch]$/.test(path);

test('drivers under other names get the same verdicts', async () => {
  const texts = readTree(root);
  const drivers = [...texts.keys()].filter(isDriver);
  const paths = new Map([...texts.keys()].map((path) => [path, isDriver(path) ? otherPath(path) : path]));
  const names = otherNames(drivers.map((path) => new CFile(path, texts.get(path)!)));
  const renamed = new Map(
    [...texts].map(([path, text]) => [paths.get(path)!, renameHeaders(path, renameWords(text, names))]),
  );
  assert.ok(names.size > 100);
  assert.equal(renamed.size, texts.size);
  assert.deepEqual(
    verdicts(await examineTree(renamed), new Map()),
    verdicts(await examineTree(texts), paths),
  );
});

/** One line for each call, by the paths of the copy. */
function verdicts({ sites }: TreeResult, paths: ReadonlyMap<string, string>): string[] {
  return sites
    .filter(({ call }) => call !== null)
    .map(({ path, line, word, outcome, target, reasons, fixes }) => {
      const codes = [...reasons, ...fixes].map(({ code }) => code);
      return `${paths.get(path) ?? path}:${line} ${word} ${outcome} ${target} ${codes.join(' ')}`;
    })
    .sort();
}

// drivers/misc/mic/scif/scif_rma.c       drivers/cszt/fjdsj/tdgs/tdgs_snb.c
function otherPath(path: string): string {
  const [top, ...rest] = path.split('/');
  const kept = top === 'arch' ? rest.splice(0, 1) : [];
  return [top, ...kept, ...rest.map(shiftLetters)].join('/').replace(/\.\w$/, posix.extname(path));
}

function otherNames(files: readonly CFile[]): Map<string, string> {
  const functions = files.flatMap((file) => file.functions.map(({ name }) => name));
  return new Map(functions.map((name) => [name, shiftLetters(name)]));
}

function renameWords(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\b[a-z_]\w*\b/g, (word) => names.get(word) ?? word);
}

function renameHeaders(path: string, text: string): string {
  if (!isDriver(path)) return text;
  return text.replace(/#include "(\w+)\.h"/g, (_, name: string) => `#include "${shiftLetters(name)}.h"`);
}

// Each letter turns into the next, so that lengths and alignment stay.
function shiftLetters(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 96) % 26) + 97));
}
