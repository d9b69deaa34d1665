import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile, pattern, SmplError, smpl } from '../../src/index.ts';
import { type CodeMatch, CodePattern } from '../../src/smpl/code-pattern.ts';

const file = new CFile(
  'drivers/lamp/lamp.c',
  `int lamp_pin(struct lamp *lamp, unsigned long addr)
{
	if (lamp->pages == NULL)
		return -ENOMEM;
	return get_user_pages(addr & PAGE_MASK, 8 /* pages */, FOLL_WRITE,
			      lamp->pages, NULL);
}

int lamp_probe(struct lamp *lamp)
{
	int got = get_user_pages(lamp->addr, 1, 0, lamp->pages, lamp->vmas);

	return NULL == lamp->pages ? -ENOMEM : got;
}
`,
);

function shown<Name extends string>(
  found: readonly (CodeMatch<Name> & { fn: CFile['functions'][number] })[],
) {
  return found.map(({ fn, bound }) => {
    const texts = Object.entries<number>(bound).map(([name, node]) => `${name}=${fn.tree.text(node)}`);
    return `${fn.name}: ${texts.join(' ')}`;
  });
}

test('a pattern binds the nodes of its metavariables', () => {
  const pinned = pattern`
    @@
    expression ${'start'}, ${'nr'}, ${'pages'};
    @@
    get_user_pages(start, nr, ..., pages, NULL)
  `;
  const found = pinned.find(file);
  assert.deepEqual(shown(found), ['lamp_pin: start=addr & PAGE_MASK nr=8 pages=lamp->pages']);
  const [{ fn, node, bound }] = found;
  assert.equal(pinned.at(fn.tree, node)?.bound.nr, bound.nr);
  assert.equal(pinned.at(fn.tree, bound.nr), undefined);
  // @ts-expect-error only the names that were put in are bound
  assert.equal(bound.vmas, undefined);
});

test('isomorphisms, disjunctions and constraints hold as in a semantic patch', () => {
  const tested = pattern`
    @@
    expression ${'p'};
    @@
    p == NULL
  `;
  assert.deepEqual(shown(tested.find(file)), ['lamp_pin: p=lamp->pages', 'lamp_probe: p=lamp->pages']);
  const counted = pattern`
    @@
    constant ${'n'};
    identifier f =~ "^get_user_pages";
    @@
    f(..., \( n \| n + 1 \), ...)
  `;
  assert.deepEqual(
    shown(counted.find(file.functions[0])).map((text) => text.includes('n=8')),
    [true],
  );
});

test('a pattern that cannot be read is shown with line, column and caret, when it is used', () => {
  const fault = (broken: { find(file: CFile): unknown }): string => {
    try {
      broken.find(file);
    } catch (error) {
      assert.ok(error instanceof SmplError);
      return error.message;
    }
    return '';
  };
  const typo = pattern`
    @@
    exporession ${'p'};
    @@
    kfree(p)
  `;
  assert.equal(
    fault(typo),
    "smpl template:3:1: expected a kind of metavariable, found 'exporession'; did you mean 'expression'?\n" +
      '    exporession p;\n    ^~~~~~~~~~~',
  );
  const undeclared = pattern`
    @@
    expression p;
    @@
    kfree(p, ${'size'})
  `;
  assert.equal(
    fault(undeclared),
    "smpl template:5:10: 'size' is no metavariable of this pattern\n    kfree(p, size)\n             ^~~~",
  );
  const statement = pattern`
    @@
    expression ${'p'};
    @@
    kfree(p);
  `;
  assert.match(fault(statement), /^smpl template:5:1: a pattern is one expression, without a semicolon\n/);
  const change = pattern`
    @@
    expression ${'p'};
    @@
    - kfree(p)
    + kvfree(p)
  `;
  assert.match(fault(change), /^smpl template:5:3: a pattern only looks: nothing is marked -, \+ or \*\n/);
  const two = new CodePattern(
    () => smpl`
    @@ @@
    f()
    @@ @@
    g()
  `,
    [],
  );
  assert.match(fault(two), /^smpl template:4:1: a pattern is one rule, and here another begins\n/);
});
