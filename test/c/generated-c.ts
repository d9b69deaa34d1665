import fc from 'fast-check';

// Random C as kernels write it, right and wrong: pieces of every construct that the shadow rules know.

const name = fc.constantFrom(
  'a',
  'foo',
  'list',
  'PAGE',
  'u32',
  'x_t',
  '__user',
  '__init',
  'struct page',
  'kfree',
);
const type = fc.constantFrom('int', 'struct page *', 'unsigned long', 'u8', 'void *', 'const char *');

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    name,
    fc.constantFrom('1', '0x1fUL', "'a'", '"text\\n"', 'NULL', '15_0', '{ 1, 2 }', ''),
    fc
      .tuple(name, fc.array(tie('expression'), { maxLength: 3 }))
      .map(([f, list]) => `${f}(${list.join(', ')})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '->', '=', '<=', '...', '&&', ','), tie('expression'))
      .map((parts) => parts.join(' ')),
    fc.tuple(type, tie('expression')).map(([t, e]) => `(${t})(${e})`),
    type.map((t) => `container_of(p, ${t}, member)`),
    fc.tuple(name, tie('expression')).map(([n, e]) => `({ ${n} = ${e}; })`),
  ),
}));

const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    expression.map((e) => `\t${e};`),
    fc.tuple(type, name, expression).map(([t, n, e]) => `\t${t} ${n} = ${e};`),
    fc.tuple(name, tie('statement')).map(([n, s]) => `\tlist_for_each_entry(p, ${n}, list)\n\t${s}`),
    fc
      .tuple(expression, tie('statement'), tie('statement'))
      .map(([e, s, r]) => `\tif (${e}) {\n${s}\n\t} else\n${r}`),
    fc.tuple(name, tie('statement')).map(([n, s]) => `#ifdef ${n}\n${s}\n#else\n\t}\n#endif`),
    fc.tuple(name, tie('statement')).map(([n, s]) => `\tscoped_guard(mutex, &${n}) {\n${s}\n\t}`),
    expression.map((e) => `\tasm volatile("nop" : "=r" (${e}) :: "memory");`),
    fc.constantFrom(
      'out:',
      '\tASSERT(x)',
      '\tcase 1 ... 5:',
      '\tgoto *p;',
      '/* note',
      '// note',
      "'",
      '\t"open',
      '@#',
    ),
  ),
}));

const item = fc.oneof(
  fc
    .tuple(type, name, fc.array(statement, { maxLength: 5 }))
    .map(([t, n, list]) => `static ${t} __init ${n}(void)\n{\n${list.join('\n')}\n}`),
  fc
    .array(statement, { maxLength: 3 })
    .map((list) => `SYSCALL_DEFINE2(read, int, fd, char __user *, p)\n{\n${list.join('\n')}\n}`),
  fc
    .tuple(type, name)
    .map(([t, n]) => `struct ${n} {\n\t${t} a : 3, : 2;\n\tDECLARE_BITMAP(${n}, 4);\n} __packed;`),
  expression.map((e) => `static DEFINE_PER_CPU(struct x, y) = ${e};`),
  name.map((n) => `EXPORT_SYMBOL(${n})`),
  fc.tuple(name, expression).map(([n, e]) => `#define ${n}(args...) ${e}`),
);

/** A file: items with line ends between them, or none. */
export const generatedFile = fc
  .tuple(fc.array(item, { maxLength: 6 }), fc.constantFrom('\n', '\n\n', ' ', '\r\n'))
  .map(([items, between]) => items.join(between));
