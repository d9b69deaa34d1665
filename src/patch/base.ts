import { UsageError } from '../run/errors.ts';
import type { ChangedFile } from '../run/result.ts';
import { blobHash } from './blob-hash.ts';
import { git, whyNoRepository } from './git.ts';

/**
 * The commit that a revision names, as 40 hex digits.
 *
 * @throws UsageError where the tree has no history, the revision is unknown, or a file that the series changes is
 * another there than in the tree: the series would not apply to it
 */
export async function resolveBase(
  root: string,
  revision: string,
  files: readonly ChangedFile[],
): Promise<string> {
  const why = await whyNoRepository(root);
  if (why !== undefined)
    throw new UsageError(`--base ${revision}: ${root} has no history: ${why}; leave --base out`);
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
    cwd: root,
  });
  if (found.code !== 0) throw new UsageError(`--base ${revision}: no such revision in ${root}`);
  const commit = found.stdout.trim();
  if (files.length === 0) return commit;
  const listing = await git(['ls-tree', '-r', '-z', commit, '--', ...files.map(({ path }) => path)], {
    cwd: root,
  });
  const known = new Map(
    listing.stdout.split('\0').flatMap((row) => {
      const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
      return path === undefined ? [] : [[Buffer.from(path, 'latin1').toString('utf8'), hash] as const];
    }),
  );
  const other = files.find(({ path, text }) => known.get(path) !== blobHash(text));
  if (other) {
    throw new UsageError(
      `--base ${revision}: ${other.path} is not the same there as in the tree; ` +
        `check out ${revision} first, or name the revision that is checked out`,
    );
  }
  return commit;
}
