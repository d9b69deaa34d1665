import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { kind } from '../../src/c/kinds.ts';
import { NONE } from '../../src/c/syntax-tree.ts';
import { gupCall } from '../../src/kernel/calls.ts';
import { detectEpoch } from '../../src/kernel/epoch.ts';

const epoch = detectEpoch(
  (path) =>
    new CFile(
      path,
      path === 'include/linux/mm.h'
        ? `long get_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages, struct vm_area_struct **vmas);
long get_user_pages_unlocked(unsigned long start, unsigned long nr_pages, struct page **pages, unsigned int gup_flags);
int get_user_pages_fast(unsigned long start, int nr_pages, int write, struct page **pages);`
        : '',
    ),
);

function read(call: string) {
  const { tree } = new CFile('a.c', `int f(void)\n{\n\treturn ${call};\n}\n`);
  const found = gupCall(tree, tree.descendants(tree.root, kind('call_expression'))[0], epoch);
  return found && { tree, found };
}

describe('gupCall', () => {
  it('gives each argument by its role, comments left out', () => {
    const { tree, found } = read('get_user_pages_unlocked(a & PAGE_MASK, /* one */ 1, &p, FOLL_WRITE)')!;
    const text = (role: Parameters<typeof found.argument>[0]) => tree.text(found.argument(role));
    assert.equal(text('start'), 'a & PAGE_MASK');
    assert.equal(text('nr'), '1');
    assert.equal(text('pages'), '&p');
    assert.equal(text('flags'), 'FOLL_WRITE');
    assert.equal(found.argument('vmas'), NONE);
    assert.equal(found.argument('write'), NONE);
  });

  it('does not read a call with another number of arguments', () => {
    assert.equal(read('get_user_pages(current, mm, a, 1, 1, 0, &p, NULL)'), undefined);
    assert.equal(read('get_user_pages_fast()'), undefined);
  });

  it('does not read other calls', () => {
    assert.equal(read('put_page(p)'), undefined);
    assert.equal(read('ops->get_user_pages(a, 1, 0, &p, NULL)'), undefined);
    assert.equal(read('get_user_pages_longterm(a, 1, 0, &p, NULL)'), undefined);
  });
});
