import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kind } from '../../src/c/kinds.ts';
import { parseC } from '../../src/c/parse.ts';
import { Source } from '../../src/text/source.ts';

const ERROR = kind('ERROR');

function read(text: string) {
  const tree = parseC(new Source('a.c', text));
  const faults = [];
  for (let node = 0; node < tree.count; node++) {
    if (tree.kind[node] === ERROR || tree.isMissing(node)) faults.push(tree.text(node) || 'missing');
  }
  return { tree, faults };
}

/** `f(void) { ... }` around statements. */
const inFunction = (statements: string): string => `int f(void)\n{\n${statements}\n}\n`;

test('reads what the kernel writes inside functions', async (t) => {
  const constructs: Record<string, string> = {
    'a macro loop with a block': '\tlist_for_each_entry(p, &head, list) {\n\t\tg(p);\n\t}',
    'a macro loop with one statement': '\tfor_each_node(n)\n\t\tkfree(h[n]);',
    'an unknown loop, told by its indentation': '\twalk_each(n)\n\t\tkfree(h[n]);',
    'a statement macro without a semicolon': '\tASSERT_HELD(x)\n\tg(x);',
    'a type as an argument': '\tkfree(container_of(k, struct r, k));',
    'a pointer type as an argument': '\tx = va_arg(ap, struct x *);',
    'a member path': '\tx = offsetof(struct x, a[0].b);',
    'an operator as an argument': '\tASSERTCMP(a, <=, b);',
    'statements as an argument': '\tLOCKED_ASSERT(x, g(); h(););',
    'joined strings': '\tprintk(KERN_INFO PFX "a" FMT(x) "b\\n", c);',
    'a case range': "\tswitch (c) {\n\tcase 'a' ... 'z':\n\t\tbreak;\n\t}",
    'a label before the end': '\tif (x)\n\t\tgoto out;\nout:',
    'labels as values': '\tstatic void *t[] = { &&a, &&b };\n\tgoto *t[i];\na:\n\tg();\nb:\n\th();',
    scoped_guard: '\tscoped_guard(mutex, &lock) {\n\t\tg();\n\t}',
    guard: '\tguard(mutex)(&lock);\n\tg();',
    __free: '\tstruct x *p __free(kfree) = g();',
    typeof: '\ttypeof(*p) q = (typeof(q))p;',
    'a static macro': '\tstatic DEFINE_RATELIMIT_STATE(rs, 5 * HZ, 10);',
    'an #ifdef that cuts an if': '#ifdef A\n\tif (a)\n\t\tg();\n\telse\n#endif\n\t\th();',
    'an #ifdef around an opening brace': '#ifdef A\n\tif (a) {\n#else\n\tif (b) {\n#endif\n\t\th();\n\t}',
    'an #ifdef in an argument list': '\tg(a,\n#ifdef A\n\t  b,\n#else\n\t  c,\n#endif\n\t  d);',
    'an #if that forgets its closing brace':
      '\tif (a) {\n#if A\n\t\tif (b) {\n\t\t\tg();\n#endif\n\t} else {\n\t\th();\n\t}',
    'a cast of a typedef name': '\tx = (u32)((u64)(unsigned long)p);\n\ty = (size_t)-1;',
    'a loop that ends in a macro': '\tdo {\n\t\tg(p);\n\t} while_each_thread(p, t);',
    'an else in a macro': '\tOPTION("a", a)\n\telse OPTION("b", b)\n\telse\n\t\tg();',
    'a list in a macro call': '\tCOMMAND(a, .reg = { .offset = 1 }, (struct x *, int));',
    'a suffix that is a macro': '\tx = 128 KB + y;',
    'a block in a macro call': '\tD2(list_for_each(p, head) {\n\t\tg(p);\n\t});',
    'a call through a pointer': '\tx = (*f)(g(a), b);\n\t(*f)(g(a), b);\n\tint (*h)(int) = f;',
    'parentheses like those of a cast': '\tif ((f(x)) && y)\n\t\tg();\n\tz = (f(x)) & 1;',
    'an assembler operand that is a macro': '\tasm("rdmsr" : PAIR(val, low, high) : "c" (msr));',
    'an assembler macro': '\tasm volatile(ALTERNATIVE("a", "b") : "=r" (x) : "i" (4) : "memory");',
  };
  for (const [name, statements] of Object.entries(constructs)) {
    await t.test(name, () => assert.deepEqual(read(inFunction(statements)).faults, []));
  }
});

test('reads what the kernel writes at file scope', async (t) => {
  const constructs: Record<string, string> = {
    annotations: 'static void __init __must_check f(char __user *p) __acquires(x)\n{\n}\n',
    'an annotation nobody knows': 'STATIC int f(void)\n{\n}\nstruct x y STRANGE = { 0 };\n',
    'a per-cpu definition': 'static DEFINE_PER_CPU(struct x, y) = { .a = 1 };\n',
    'a macro without its semicolon': 'EXPORT_SYMBOL(f)\nint x;\n',
    'a system call':
      'SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, size_t, n)\n{\n\treturn 0;\n}\n',
    'a test function': 'TEST(name)\n{\n\tg();\n}\n',
    'a field macro': 'struct x {\n\tDECLARE_BITMAP(map, 64);\n\tint a;\n};\n',
    'a field group': 'struct x {\n\tstruct_group(g, int a; struct y b;);\n};\n',
    'element macros without commas': 'struct x t[] = {\n\tENTRY(a, 1)\n\tENTRY(b, 2)\n\t{ 0 }\n};\n',
    'a function header cut by #ifdef':
      '#ifdef A\nint f(int a)\n#else\nint f(int b)\n#endif\n{\n\treturn 0;\n}\n',
    'a machine record': 'MACHINE_START(BOARD, "board")\n\t.map_io = f,\nMACHINE_END\nint x;\n',
    'a machine definition': 'define_machine(board) {\n\t.probe = f,\n};\n',
    'unnamed bit fields': 'struct x {\n\tu32 : 6;\n\tint a : 1, : 2, b : 1;\n};\n',
    'an old designator': 'char *t[] = {\n\t[1] "one",\n\tROW(2) = { 1 },\n};\n',
    'a function type in parentheses': 'typedef int (callback_t)(void *);\n',
    'a section behind a name': 'struct x SECTION("maps") table = { 1 };\nu32 version SECTION("v") = 1;\n',
    'an old-style header': 'int f(a, b)\n\tint a;\n\tchar *b;\n{\n\treturn a;\n}\n',
    'an enum with conditionals in conditionals':
      'enum e {\n#ifdef A\n\tONE,\n#ifdef B\n\tTWO,\n#endif\n#endif\n};\n',
    'an include behind an equals sign': 'const char *text =\n#include "text.h"\n;\n',
    'a define with a space behind it': '#define CONST \nint f(CONST char *a, CONST foo *b)\n{\n}\n',
    'a system call with a parameter by a macro':
      'SYSCALL_DEFINE4(fadvise, int, fd, DUAL(offset), size_t, n)\n{\n\treturn fd + n;\n}\n',
    'an annotation that is a constant elsewhere':
      '#define INIT static\nINIT int x;\nint f(void)\n{\n\treturn (x & INIT) == INIT && g(INIT, 1);\n}\n',
    'parameters by macros':
      'int f(HOLDER(a), const TYPE(x) *p, u32 (callback)(int), DECLARE_BITMAP(map, 4))\n{\n}\n',
    'types by macros':
      'typedef FIFO(4) fifo_t;\ntypedef DECLARE(int, value);\nstatic ROOT(()) tree t;\nstatic f64 (*const table[2])(int) = { 0 };\n',
    'words alone': 'BTF_ID_UNUSED\n#ifdef A\nBTF_ID(func, f)\n#endif\nBTF_SET_END(deny)\nint x;\n',
    'a variadic macro with a name': '#define f(a, args...) g(a, ##args)\n',
  };
  for (const [name, text] of Object.entries(constructs)) {
    await t.test(name, () => assert.deepEqual(read(text).faults, []));
  }
});

test('a system call is a function with its parameters', () => {
  const { tree } = read('SYSCALL_DEFINE2(dup2, unsigned int, oldfd, char __user *, p)\n{\n}\n');
  const [list] = tree.descendants(tree.root, kind('parameter_list'));
  const names = tree.namedChildren(list).map((node) => tree.text(node).replace(/\s+/g, ' '));
  assert.deepEqual(names, ['unsigned int, oldfd', 'char __user *, p']);
});

test('a call in parentheses stays a call', () => {
  const { tree } = read(inFunction('\tif ((f(x)) &&\n\t    y)\n\t\tg();'));
  const calls = tree.descendants(tree.root, kind('call_expression')).map((node) => tree.text(node));
  assert.deepEqual(calls, ['f(x)', 'g()']);
});

test('a loop that is all of an argument is a statement of its function', () => {
  const { tree, faults } = read(
    inFunction('\tif (a)\n\t\tD2(list_for_each(p, head) { g(p); });\n\tD2(g(q));'),
  );
  const statements = ['if_statement', 'while_statement', 'call_expression'].map((name) =>
    tree.descendants(tree.root, kind(name)).map((node) => tree.text(node)),
  );
  assert.deepEqual(statements.slice(1), [['list_for_each(p, head) { g(p); }'], ['g(p)', 'D2(g(q))', 'g(q)']]);
  assert.match(statements[0][0], /g\(p\); \}$/);
  assert.deepEqual(faults, []);
});
