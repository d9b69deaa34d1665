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
