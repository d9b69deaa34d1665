import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { readMacroFile } from '../../src/c/macro-file.ts';
import { learnMacros } from '../../src/c/macro-learn.ts';
import { MacroModel } from '../../src/c/macro-model.ts';
import { Word } from '../../src/c/word.ts';

const { words } = MacroModel.shipped;

test('definitions teach loops, annotations, scopes and types', () => {
  const learned = learnMacros(
    [
      `#define all_things(p, l) \\
	each_thing(p, l) if (!p->live) {} else
#define each_thing(p, l) for ((p) = (l)->first; (p); (p) = (p)->next)
#define scoped_lock(l) for (CLASS(lock, s)(l), *d = NULL; !d; d = (void *)1)
#define QUICK __attribute__((hot))
#define LOCAL QUICK static
#define LEVEL(x) __attribute__((level(x)))
#define once(x) do { x; } while (0)
#define whole(x) for (;;) { x; }
#define MAYBE
typedef unsigned short thing_id;
typedef struct thing {
	int a;
} thing_t;
`,
    ],
    words,
  );
  assert.deepEqual(Object.fromEntries(learned), {
    thing_id: Word.type,
    thing_t: Word.type,
    each_thing: Word.loop,
    all_things: Word.loop,
    scoped_lock: Word.scope,
    QUICK: Word.annotation,
    LOCAL: Word.annotation,
    LEVEL: Word.annotationCall,
  });
});

test('a macro file is read in the form of Coccinelle', () => {
  const told = readMacroFile(
    `#define QUICK
#define LEVEL(x)
#define everything(p) YACFE_ITERATOR
#define CHECK(x) MACROSTATEMENT
#define NAME(x) YACFE_IDENT_BUILDER
#define walk(p) for (; p; p = p->next)
`,
    words,
  );
  assert.deepEqual(Object.fromEntries(told), {
    QUICK: Word.annotation,
    LEVEL: Word.annotationCall,
    everything: Word.loop,
    CHECK: Word.statementMacro,
    NAME: Word.nameBuilder,
    walk: Word.loop,
  });
});

test("a file's own loop is known in it", () => {
  const file = new CFile(
    'a.c',
    '#define items(p) for (p = first; p; p = p->next)\nvoid f(void)\n{\n\titems(p)\n\tg(p);\n}\n',
  );
  const loops = file.functionNamed('f')!.tree.masks.filter(({ kind }) => kind === 'loop');
  assert.deepEqual(
    loops.map(({ word }) => word),
    ['items'],
  );
});
