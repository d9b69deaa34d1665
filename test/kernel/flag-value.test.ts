import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { field, kind } from '../../src/c/kinds.ts';
import { NONE } from '../../src/c/syntax-tree.ts';
import { flagValue } from '../../src/kernel/flag-value.ts';
import { cfgOf } from '../flow/flow-of.ts';

/** The value of the argument of `here()` in a function, nodes by their text. */
function valueIn(body: string, parameters = 'struct bo *bo, int write, unsigned int flags') {
  const cfg = cfgOf(`int f(${parameters})\n{\n${body}\n}\n`);
  const { tree } = cfg.fn;
  const call = tree
    .descendants(cfg.fn.body, kind('call_expression'))
    .find((node) => tree.text(tree.child(node, field('function'))) === 'here')!;
  const [argument] = tree.namedChildren(tree.child(call, field('arguments')));
  const value = flagValue(argument, cfg, cfg.at(call));
  return {
    ...value,
    literals: value.literals.map(({ text }) => text),
    condition: value.condition === NONE ? '' : tree.text(value.condition),
    definitions: value.definitions.map((node) => tree.text(node)),
  };
}

const plain = {
  must: [] as string[],
  may: [] as string[],
  literals: [] as string[],
  parameters: [] as string[],
  unknown: false,
  shape: 'constant',
  condition: '',
  definitions: [] as string[],
};

describe('flagValue', () => {
  it('reads constants', () => {
    assert.deepEqual(valueIn('here(0);'), plain);
    assert.deepEqual(valueIn('here((FOLL_WRITE | FOLL_FORCE));'), {
      ...plain,
      must: ['FOLL_FORCE', 'FOLL_WRITE'],
      may: ['FOLL_FORCE', 'FOLL_WRITE'],
    });
  });

  it('shows constants that are no flags', () => {
    for (const text of ['1', 'true', 'VM_READ', 'WRITE', '0x10'])
      assert.deepEqual(valueIn(`here(${text});`), { ...plain, literals: [text] });
    assert.deepEqual(valueIn('unsigned int f = 1; if (bo->ro) f = VM_READ; here(f);').literals, [
      '1',
      'VM_READ',
    ]);
  });

  it('reads a condition, and who decides it', () => {
    assert.deepEqual(valueIn('here(write ? FOLL_WRITE : 0);'), {
      ...plain,
      may: ['FOLL_WRITE'],
      parameters: ['write'],
      shape: 'conditional',
      condition: 'write',
    });
    assert.deepEqual(valueIn('int w = !write; here(w ? FOLL_WRITE | FOLL_FORCE : FOLL_FORCE);'), {
      ...plain,
      must: ['FOLL_FORCE'],
      may: ['FOLL_FORCE', 'FOLL_WRITE'],
      parameters: ['write'],
      shape: 'conditional',
      condition: 'w',
    });
  });

  it('follows a local variable through every assignment', () => {
    assert.deepEqual(valueIn('unsigned int gup = FOLL_FORCE; if (write) gup |= FOLL_WRITE; here(gup);'), {
      ...plain,
      must: ['FOLL_FORCE'],
      may: ['FOLL_FORCE', 'FOLL_WRITE'],
      parameters: ['write'],
      shape: 'variable',
      definitions: ['gup = FOLL_FORCE', 'gup |= FOLL_WRITE'],
    });
    const forgotten = valueIn('unsigned int gup = FOLL_FORCE; gup = FOLL_WRITE; here(gup);');
    assert.deepEqual(forgotten.may, ['FOLL_WRITE']);
    assert.deepEqual(forgotten.definitions, ['gup = FOLL_WRITE']);
  });

  it('takes flags away', () => {
    const value = valueIn('unsigned int gup = FOLL_FORCE | FOLL_WRITE; gup &= ~FOLL_FORCE; here(gup);');
    assert.deepEqual([value.must, value.may], [['FOLL_WRITE'], ['FOLL_WRITE']]);
    const masked = valueIn('here(flags & FOLL_WRITE);');
    assert.deepEqual(
      [masked.must, masked.may, masked.unknown, masked.parameters],
      [[], ['FOLL_WRITE'], false, ['flags']],
    );
  });

  it('comes round a loop', () => {
    const value = valueIn(
      'unsigned int gup = 0; while (bo->n--) { gup |= FOLL_WRITE; here(gup); gup |= FOLL_FORCE; }',
    );
    assert.deepEqual([value.must, value.may], [['FOLL_WRITE'], ['FOLL_FORCE', 'FOLL_WRITE']]);
  });

  it('forgets in a loop what only some turns set', () => {
    const value = valueIn(
      'unsigned int gup = FOLL_FORCE | FOLL_WRITE; do { gup |= FOLL_FORCE; if (bo->n) gup &= ~FOLL_FORCE; } while (bo->m); here(gup);',
    );
    assert.deepEqual(value.must, ['FOLL_WRITE']);
  });

  it('is quick where many flags are set one by one', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `if (bo->a${index}) gup |= FOLL_X${index};`);
    assert.equal(valueIn(`unsigned int gup = 0; ${lines.join('\n')} here(gup);`).may.length, 60);
  });

  it('says that it does not know', () => {
    for (const [text, shape] of [
      ['flags', 'parameter'],
      ['bo->flags', 'expression'],
      ['get_flags(bo)', 'expression'],
      ['write == 1', 'truth'],
      ['!!(flags & FOLL_WRITE)', 'truth'],
      ['flags | FOLL_FORCE', 'expression'],
      ['write * FOLL_WRITE', 'expression'],
    ]) {
      const value = valueIn(`here(${text});`);
      assert.deepEqual([value.unknown, value.shape], [true, shape], text);
    }
    assert.deepEqual(valueIn('here(flags | FOLL_FORCE);').must, ['FOLL_FORCE']);
    assert.equal(valueIn('unsigned int gup = 0; fill(&gup); here(gup);').unknown, true);
    assert.equal(valueIn('unsigned int gup; here(gup);').unknown, true);
    assert.equal(valueIn('unsigned int gup = 0; return 0; here(gup);').unknown, true);
    assert.equal(valueIn('unsigned int gup = 0; if (get_user(gup, bo)) return 1; here(gup);').unknown, true);
  });

  it('names the parameter that a value comes from', () => {
    assert.deepEqual(valueIn('unsigned int gup = flags; here(gup);').parameters, ['flags']);
    assert.deepEqual(valueIn('unsigned int gup = get(write); here(gup);').parameters, ['write']);
  });
});
