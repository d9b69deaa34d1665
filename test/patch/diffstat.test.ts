import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { diffstat, type FileStat } from '../../src/patch/diffstat.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
after(() => sandbox.remove());

function line(count: number, mark: string): string {
  return Array.from({ length: count }, (_, index) => `${mark}${index}\n`).join('');
}

/** What `git format-patch` says of such changes; it gives them 72 columns. */
function byGit(stats: readonly FileStat[]): string {
  for (const { path, removed } of stats) sandbox.write(path, line(removed, 'old'));
  sandbox.commitAll();
  for (const { path, added } of stats) sandbox.write(path, line(added, 'new'));
  const text = sandbox.git('-c', 'core.quotepath=off', 'diff', '--stat=72');
  sandbox.git('rm', '-rqf', '.');
  return text;
}

test('as git writes it', () => {
  const long = `${'folder/'.repeat(12)}file.c`;
  for (const stats of [
    [{ path: 'a.c', added: 1, removed: 0 }],
    [{ path: 'a.c', added: 0, removed: 1 }],
    [
      { path: 'a.c', added: 3, removed: 2 },
      { path: 'drivers/b.c', added: 120, removed: 7 },
    ],
    [
      { path: 'drivers/a.c', added: 1, removed: 500 },
      { path: 'drivers/b.c', added: 1, removed: 1 },
    ],
    [
      { path: long, added: 4, removed: 90 },
      { path: 'x.c', added: 1, removed: 1 },
    ],
    [{ path: `${'n'.repeat(90)}.c`, added: 1, removed: 1 }],
    [{ path: 'quo"te.c', added: 1, removed: 1 }],
  ]) {
    assert.equal(diffstat(stats), byGit(stats));
  }
});
