import { readFileSync, realpathSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { isSemanticPatch, loadTransform, type TransformModule } from '../run/load-transforms.ts';
import { isInside } from '../run/read-file.ts';
import { readDescription } from '../smpl/read/description.ts';
import type { TransformInfo } from './provenance.ts';

/**
 * What messages say of a transform.
 *
 * @param asked names and paths as the user gave them
 * @param root the tree, an absolute path without symbolic links
 */
export async function transformInfo(
  module: TransformModule,
  asked: readonly string[],
  root: string,
): Promise<TransformInfo> {
  if (isSemanticPatch(module)) return patchInfo(module, root);
  const own = asked.find((name) => basename(name) === basename(module.path));
  const transform = await loadTransform(module);
  return { ...transform, asked: own ? `./${basename(own)}` : transform.name };
}

function patchInfo({ name, path }: TransformModule, root: string): TransformInfo {
  const patch = readFileSync(path, 'latin1');
  const { title, text } = readDescription(patch);
  const real = realpathSync(path);
  const inTree = isInside(root, real) ? relative(root, real).split(sep).join('/') : undefined;
  return { name, asked: shellWord(inTree ?? name), title, why: text, docs: '', patch, inTree };
}

/** A word as a shell takes it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
