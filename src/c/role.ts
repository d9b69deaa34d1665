/** What a bracket encloses. */
export const Role = {
  file: 0,
  block: 1,
  fields: 2,
  enumerators: 3,
  initializer: 4,
  /** Arguments of a call or macro. */
  call: 5,
  parameters: 6,
  /** Of `if`, `while`, `switch` and `for`. */
  condition: 7,
  /** A parenthesised expression or declarator, or a cast. */
  group: 8,
  /** Of `sizeof` and its like. */
  operand: 9,
  assembler: 10,
  index: 11,
} as const;
