import { join } from 'node:path';
import type { SemanticPatch } from '../smpl/ast.ts';
import { UsageError } from './errors.ts';
import { nearest } from './nearest.ts';
import { prologueOf, readPatch } from './smpl-engine.ts';
import { type PatchText, readDefines, readPatchText, type SmplSetup } from './smpl-setup.ts';
import { readSpatchOptions } from './spatch-options.ts';
import type { SpatchOptions } from './spatch-settings.ts';
import { setupOf } from './spatch-setup.ts';

export interface TreeRunOptions {
  /** `-D` values: names of virtual rules, and `name=value`. */
  define?: readonly string[];
  /** Folders of the tree with headers, for the types of expressions. */
  include?: readonly string[];
  python?: string;
}

const HEADER_FOLDERS = ['include', 'include/uapi'];

/** A semantic patch that is about to run over a tree. */
export interface TreeRun {
  setup: SmplSetup;
  patch: SemanticPatch;
}

/** What a patch with modes does where nobody says it: the first of these that it has. */
const MODES = ['patch', 'report', 'context'];

/**
 * Reads a semantic patch for a run over a tree.
 *
 * @throws UsageError where there is no such file, or a virtual rule that it does not declare is switched on
 */
export function prepareRun(root: string, path: string, options: TreeRunOptions): TreeRun {
  const { define = [], include = HEADER_FOLDERS, python } = options;
  const source = readPatchText(path);
  const own = ownOptions(source);
  const { virtualRules, virtualIdentifiers } = readDefines([...own.defines, ...define]);
  const folders = include.map((folder) => join(root, folder));
  const setup: SmplSetup = {
    ...setupOf(source, own),
    virtualRules,
    virtualIdentifiers,
    root,
    python: python ?? own.python,
    headers: {
      mode: own.includes ?? 'all',
      folders: [...own.includeFolders, ...folders],
      files: own.includeFiles,
    },
  };
  const patch = readPatch(setup);
  const chosen = virtualRules.filter((name) => patch.virtualRules.includes(name));
  const usual = MODES.find((name) => patch.virtualRules.includes(name));
  const modes = chosen.length > 0 || usual === undefined ? chosen : [usual];
  return { setup: { ...setup, virtualRules: modes }, patch };
}

/** What the `#spatch` lines of a semantic patch ask for. */
function ownOptions(source: PatchText): SpatchOptions {
  const origin = `#spatch in ${source.path}`;
  return readSpatchOptions(prologueOf(source).options.map((words) => ({ origin, words })));
}

/** Refuses a virtual rule that none of the patches declares: nothing would come of it. */
export function checkDefines(define: readonly string[], patches: readonly SemanticPatch[]): void {
  const known = [...new Set(patches.flatMap(({ virtualRules }) => virtualRules))];
  for (const name of readDefines(define).virtualRules) {
    if (known.includes(name)) continue;
    const files = patches.map(({ source }) => source.path).join(', ');
    const guess = nearest(name, known);
    const has = known.length === 0 ? `${files} has no virtual rules` : `it has ${known.join(', ')}`;
    throw new UsageError(
      `-D ${name}: ${files || 'no semantic patch'} declares no such virtual rule; ${guess ? `is it ${guess}?` : has}`,
    );
  }
}
