import { realpathSync } from 'node:fs';
import { type ChildOptions, type ChildResult, runChild } from './child.ts';

/** Variables by which a caller's own git (a hook, say) would point us at another repository. */
const FOREIGN = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
];

/** Runs git in a folder; its repository is the one that the folder is in. */
export function git(args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const env = { ...(options.env ?? process.env), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of FOREIGN) Reflect.deleteProperty(env, name);
  return runChild(
    'git',
    ['--no-pager', '-c', 'core.quotepath=off', '-c', 'log.showSignature=false', ...args],
    {
      ...options,
      env,
    },
  );
}

/** Why a tree is no repository of its own with a commit, or `undefined` where it is one. A folder inside is none. */
export async function whyNoRepository(root: string): Promise<string | undefined> {
  const { code, stdout, stderr } = await git(['rev-parse', '--show-toplevel', 'HEAD'], { cwd: root });
  const [top] = fromBytes(stdout).split('\n');
  if (code === 0) return realpathSync(top) === realpathSync(root) ? undefined : `it is a part of ${top}`;
  const [reason] = fromBytes(stderr)
    .replace(/^fatal: /, '')
    .split('\n');
  if (top !== '') return 'it has no commit yet';
  return reason.startsWith('not a git repository') ? 'it is no git repository' : reason;
}

/** Subjects of the latest commits that changed one of the paths, newest first. */
export async function subjectsOf(root: string, paths: readonly string[]): Promise<string[]> {
  const log = await git(
    ['log', '--no-merges', '--format=%s', '-n', '50', '--', ...paths.map((path) => `:(literal)${path}`)],
    {
      cwd: root,
    },
  );
  if (log.code !== 0) return [];
  return fromBytes(log.stdout).split('\n').filter(Boolean);
}

/** A value of git's configuration as it stands for a folder, or an empty text. */
export async function configured(root: string, key: string): Promise<string> {
  const { code, stdout } = await git(['config', '--get', key], { cwd: root });
  return code === 0 ? fromBytes(stdout).trim() : '';
}

function fromBytes(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
