import { join } from 'node:path';
import { applyEdits } from '../text/edit-set.ts';
import { describeError } from './errors.ts';
import { removeLeftoversBelow } from './leftovers.ts';
import { commit, discard, type Prepared, prepare, readExact } from './replace-file.ts';
import type { AuditResult, ChangedFile } from './result.ts';

/** A file that was not changed, and why. */
export interface RefusedFile {
  path: string;
  text: string;
}

export interface Applied {
  /** Paths of the files that were changed. */
  changed: string[];
  refused: RefusedFile[];
  /** Paths of temporary files of interrupted runs, which were removed. */
  removed: string[];
}

/**
 * Makes an audit's edits in its tree. Files that a unit ties together are changed together or not at all; a file that
 * is no longer what was analysed is refused, with those tied to it. Each file is the old or the new one at any moment.
 */
export function apply({ tree, files, units }: Pick<AuditResult, 'tree' | 'files' | 'units'>): Applied {
  const applied: Applied = { changed: [], refused: [], removed: removeLeftoversBelow(tree.root) };
  for (const group of tiedFiles(files, units)) {
    const trouble = replaceAll(tree.root, group, applied.changed);
    if (!trouble) continue;
    applied.refused.push(trouble);
    for (const { path } of group) {
      if (path === trouble.path || applied.changed.includes(path)) continue;
      applied.refused.push({ path, text: `belongs together with ${trouble.path}, which was refused` });
    }
  }
  return applied;
}

function replaceAll(root: string, group: readonly ChangedFile[], changed: string[]): RefusedFile | undefined {
  const prepared: Prepared[] = [];
  let path = '';
  try {
    for (const file of group) {
      path = file.path;
      const full = join(root, path);
      if (readExact(full) !== file.text) return { path, text: 'it was changed since it was read; run again' };
      prepared.push(prepare(full, applyEdits(file.text, file.edits)));
    }
    for (const file of group) {
      path = file.path;
      commit(prepared[0]);
      prepared.shift();
      changed.push(path);
    }
    return undefined;
  } catch (error) {
    return { path, text: `${describeError(error)}; it is as it was` };
  } finally {
    for (const rest of prepared) discard(rest);
  }
}

/** The files in groups that share units, in the order of their paths. */
function tiedFiles(files: readonly ChangedFile[], units: AuditResult['units']): ChangedFile[][] {
  const groups = new Map<string, string[]>(files.map(({ path }) => [path, [path]]));
  for (const { changes } of units) {
    const tied = [...new Set([...changes.keys()].flatMap((path) => groups.get(path) ?? []))];
    for (const path of tied) groups.set(path, tied);
  }
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...new Set(groups.values())].map((paths) => paths.sort().flatMap((path) => byPath.get(path) ?? []));
}
