import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { detectEpoch, type GupEpoch, NotAKernelTree } from '../../src/kernel/epoch.ts';

const folder = join(import.meta.dirname, 'epochs');

function treeAt(root: string): (path: string) => CFile | undefined {
  return (path) => {
    const place = join(root, path);
    return existsSync(place) ? new CFile(path, readFileSync(place, 'latin1')) : undefined;
  };
}

const treeOf =
  (files: Record<string, string>) =>
  (path: string): CFile | undefined =>
    path in files ? new CFile(path, files[path]) : undefined;

/** An epoch as JSON: each function by the roles of its parameters. */
function summary(epoch: GupEpoch): unknown {
  const functions = [...epoch.functions.values()].map(({ name, returns, roles }) => [
    name,
    `${returns} (${roles.join(', ')})`,
  ]);
  const { words, ...rest } = epoch;
  assert.deepEqual(words, [...epoch.functions.keys()]);
  return JSON.parse(
    JSON.stringify({
      ...rest,
      functions: Object.fromEntries(functions),
      flags: Object.fromEntries(epoch.flags),
      fast: { ...rest.fast, accepts: rest.fast.accepts ?? 'any' },
    }),
  );
}

describe('detectEpoch', () => {
  for (const name of readdirSync(folder)) {
    it(`reads the API of the ${name} headers`, () => {
      const found = summary(detectEpoch(treeAt(join(folder, name))));
      const expected = join(folder, name, 'expected.json');
      if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      assert.deepEqual(found, JSON.parse(readFileSync(expected, 'utf8')));
    });
  }

  it('names the header that is missing, and the cure', () => {
    assert.throws(
      () => detectEpoch(() => undefined),
      (error) => {
        assert.ok(error instanceof NotAKernelTree);
        assert.match(error.message, /include\/linux\/mm\.h is missing or unreadable: name the top folder/);
        return true;
      },
    );
  });

  it('says which function a header does not declare', () => {
    const read = treeOf({
      'include/linux/mm.h': '/* get_user_pages(1, 2); */ struct page *alloc_page(int gfp);\n',
    });
    assert.throws(() => detectEpoch(read), /mm\.h does not declare get_user_pages\(\)/);
  });

  it('refuses a parameter whose role it cannot tell, with its line', () => {
    const read = treeOf({
      'include/linux/mm.h': '\nlong get_user_pages(unsigned long start, struct cookie *jar);\n',
    });
    assert.throws(() => detectEpoch(read), /mm\.h:2: cannot tell what the parameter "struct cookie \*jar"/);
  });

  it('takes no call and no comment for a declaration', () => {
    const mm = `
#define pinned(a) \\
	(get_user_pages_locked(a) == 1)
/* long get_user_pages_remote(int write); */
long get_user_pages(unsigned long, unsigned long, unsigned int, struct page *[]);
int get_user_pages_fast(unsigned long, int, unsigned int, struct page **);
static inline int one(unsigned long a, struct page **p)
{
	return get_user_pages_unlocked(a, 1, p, 0);
}
`;
    const epoch = detectEpoch(treeOf({ 'include/linux/mm.h': mm }));
    assert.deepEqual(epoch.words, ['get_user_pages', 'get_user_pages_fast']);
    assert.deepEqual(epoch.functions.get('get_user_pages')?.roles, ['start', 'nr', 'flags', 'pages']);
    assert.deepEqual(epoch.functions.get('get_user_pages_fast')?.roles, ['start', 'nr', 'flags', 'pages']);
  });
});
