import { readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import { HeaderTexts } from './header-texts.ts';
import type { SourceFile } from './source-files.ts';
import type { SpatchOptions } from './spatch-settings.ts';

/**
 * Groups of files with the headers that they include, where the options ask to treat those too: --local-includes and its
 * like, --include. A header stands in the first group that includes it, before its files; one that was asked for by
 * itself is left where it is.
 */
export function withHeaders(
  groups: readonly (readonly SourceFile[])[],
  { includes, includeFolders, includeFiles, headersForTypes, output }: SpatchOptions,
): SourceFile[][] {
  const isWanted = (includes !== undefined && includes !== 'none') || includeFiles.length > 0;
  if (!isWanted || headersForTypes || output !== undefined) return groups.map((group) => [...group]);
  const headers = new HeaderTexts(includes ?? 'none', includeFolders, includeFiles);
  const taken = new Set(groups.flat().map(({ path }) => normalize(path)));
  return groups.map((group) => {
    const found = group.flatMap(({ path, folder }) =>
      headers.pathsOf(path, textOf(path)).map((header) => ({ path: normalize(header), folder })),
    );
    const added = found.filter(({ path }) => !taken.has(path) && taken.add(path));
    return [...added, ...group];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // The run names a file that cannot be read.
    return '';
  }
}
