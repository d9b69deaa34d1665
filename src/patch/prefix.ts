import { dirname } from 'node:path/posix';
import { subjectsOf } from './git.ts';
import { prefixFromHistory, prefixFromPath, type SubjectPrefix } from './subject-prefix.ts';

/** The subject prefix of a patch: as the files' history has it, else the folder's, else as the paths suggest. */
export async function prefixFor(
  root: string,
  paths: readonly string[],
  hasHistory: boolean,
): Promise<SubjectPrefix> {
  if (hasHistory) {
    for (const places of [paths, [...new Set(paths.map((path) => dirname(path)))]]) {
      const found = prefixFromHistory(await subjectsOf(root, places), paths[0]);
      if (found) return found;
    }
  }
  return commonPrefix(paths.map(prefixFromPath));
}

/** `mm/ksm:` and `mm/gup:` have `mm:` in common. */
export function commonPrefix(prefixes: readonly SubjectPrefix[]): SubjectPrefix {
  const [first, ...rest] = prefixes.map(({ text }) => text.slice(0, -1).split(/(: |\/)/));
  let shared = 0;
  while (shared < first.length && rest.every((pieces) => pieces[shared] === first[shared])) shared++;
  const text = first
    .slice(0, shared)
    .join('')
    .replace(/(?:: |\/)$/, '');
  return { text: `${text || 'treewide'}:`, capital: prefixes[0].capital };
}
