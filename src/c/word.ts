/** What a word can be, as bits: the language's own words first, then what macros stand for. */
export const Word = {
  none: 0,

  /** `int`, `unsigned`, `void`, `size_t` */
  primitive: 1 << 0,
  /** `struct`, `union`, `enum` */
  tag: 1 << 1,
  /** `static`, `extern`, `inline`, `register` */
  storage: 1 << 2,
  /** `const`, `volatile` */
  qualifier: 1 << 3,
  /** `if`, `while`, `switch`, `for`: a parenthesis and a statement follow */
  control: 1 << 4,
  /** `return`, `goto`, `break`, `continue`, `else`, `do`, `case`, `default` */
  statement: 1 << 5,
  /** `sizeof`, `_Alignof`, `_Generic`: the grammar reads types in its operand */
  typeOperand: 1 << 6,
  /** `typeof`, `__typeof__` */
  typeOf: 1 << 7,
  /** `asm`, `__asm__` */
  assembler: 1 << 8,
  typedef: 1 << 9,

  /** Blanked: `__user`, `__init`, `asmlinkage` */
  annotation: 1 << 10,
  /** Blanked together with its parentheses: `__printf(1, 2)`, `__attribute__((packed))` */
  annotationCall: 1 << 11,
  /** `list_for_each_entry(...)` and a statement */
  loop: 1 << 12,
  /** `scoped_guard(...)` and a statement that runs once */
  scope: 1 << 13,
  /** `guard(mutex)(&lock);`: lasts until the end of the block */
  guard: 1 << 14,
  /** `__free(kfree)` on a declaration */
  cleanup: 1 << 15,
  /** `SYSCALL_DEFINE3(name, type, argument, ...) { }` */
  functionHead: 1 << 16,
  /** A known typedef name: `u32`, `gfp_t` */
  type: 1 << 17,
  /** An annotation that others use as a plain name too: `__unused` */
  doubtful: 1 << 18,
  /** A macro that stands for a statement and may lack its semicolon */
  statementMacro: 1 << 19,
  /** A macro that opens a struct's fields: `struct_group(name, fields)` */
  fieldGroup: 1 << 20,
  /** A macro that builds a name or string, `NAME(x)`: read as one word */
  nameBuilder: 1 << 21,
} as const;
