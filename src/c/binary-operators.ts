const WEAKEST_FIRST = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['<<', '>>', '<?', '>?'],
  ['+', '-'],
  ['*', '/', '%'],
];

/**
 * How tightly the binary operators of C bind: 1 for `||`, to 10 for `*` (ISO C11 6.5.5 to 6.5.14).
 * `a <? b` and `a >? b` are the lesser and the greater in GNU C of old.
 */
export const BINARY_STRENGTH: ReadonlyMap<string, number> = new Map(
  WEAKEST_FIRST.flatMap((operators, level) => operators.map((text) => [text, level + 1] as const)),
);

/** `=` and its kin, `a <?= b` included. */
export const ASSIGNMENTS: ReadonlySet<string> = new Set(
  '= *= /= %= += -= <<= >>= <?= >?= &= ^= |='.split(' '),
);
