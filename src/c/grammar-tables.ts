// What tree-sitter-c's grammar says of its node kinds, as far as the text alone then tells which node comes next.

/** Leaves that are one word. */
export const WORDS = [
  'identifier',
  'field_identifier',
  'type_identifier',
  'statement_identifier',
  'primitive_type',
  'true',
  'false',
];

export const OTHER_LEAVES = [
  'number_literal',
  'string_content',
  'escape_sequence',
  'character',
  'comment',
  'preproc_arg',
  'preproc_directive',
  'system_lib_string',
];

/** Kinds that always have as many children as named here, not counting comments: the field of each. */
export const FIXED: Record<string, readonly string[]> = {
  assignment_expression: ['left', 'operator', 'right'],
  binary_expression: ['left', 'operator', 'right'],
  call_expression: ['function', 'arguments'],
  cast_expression: ['', 'type', '', 'value'],
  comma_expression: ['left', '', 'right'],
  else_clause: ['', ''],
  field_designator: ['', ''],
  field_expression: ['argument', 'operator', 'field'],
  init_declarator: ['declarator', '', 'value'],
  labeled_statement: ['label', '', ''],
  pointer_expression: ['operator', 'argument'],
  subscript_expression: ['argument', '', 'index', ''],
  switch_statement: ['', 'condition', 'body'],
  unary_expression: ['operator', 'argument'],
  while_statement: ['', 'condition', 'body'],
};

/** The token that always is the last child. */
export const CLOSERS: Record<string, readonly string[]> = {
  ')': ['argument_list', 'parameter_list', 'parenthesized_expression', 'parenthesized_declarator'],
  ']': ['array_declarator', 'abstract_array_declarator', 'subscript_designator'],
  ';': [
    'expression_statement',
    'declaration',
    'field_declaration',
    'return_statement',
    'break_statement',
    'continue_statement',
    'goto_statement',
    'type_definition',
  ],
  '}': [
    'compound_statement',
    'initializer_list',
    'field_declaration_list',
    'enumerator_list',
    'declaration_list',
  ],
};

const OPERATORS = '<< >> <= >= == != && || < > + - * / % & | ^';
const ASSIGNMENTS = '= += -= |= &= <<= >>= *= /= %= ^=';

/** Children that are always there, by their place: what they may be, and nothing where that is much. */
export const PLACES: Record<string, readonly string[]> = {
  argument_list: ['('],
  assignment_expression: ['', ASSIGNMENTS],
  binary_expression: ['', OPERATORS],
  break_statement: ['break'],
  call_expression: ['', 'argument_list'],
  case_statement: ['case default'],
  cast_expression: ['(', '', ')'],
  compound_statement: ['{'],
  continue_statement: ['continue'],
  do_statement: ['do'],
  else_clause: ['else'],
  enum_specifier: ['enum'],
  enumerator_list: ['{'],
  field_declaration_list: ['{'],
  field_designator: ['.', 'field_identifier'],
  field_expression: ['', '-> .', 'field_identifier'],
  for_statement: ['for', '('],
  function_declarator: ['', 'parameter_list'],
  goto_statement: ['goto', 'statement_identifier'],
  if_statement: ['if', 'parenthesized_expression'],
  init_declarator: ['', '='],
  initializer_list: ['{'],
  labeled_statement: ['statement_identifier', ':'],
  parameter_list: ['('],
  parenthesized_declarator: ['('],
  parenthesized_expression: ['('],
  pointer_declarator: ['*'],
  pointer_expression: ['* &'],
  return_statement: ['return'],
  sizeof_expression: ['sizeof'],
  struct_specifier: ['struct'],
  subscript_designator: ['['],
  subscript_expression: ['', '[', '', ']'],
  switch_statement: ['switch', 'parenthesized_expression'],
  unary_expression: ['! - ~ +'],
  union_specifier: ['union'],
  while_statement: ['while', 'parenthesized_expression'],
};

/** Kinds whose children are values, from which place on. */
export const VALUES: Record<string, number> = {
  argument_list: 1,
  assignment_expression: 2,
  binary_expression: 2,
  cast_expression: 3,
  init_declarator: 2,
  initializer_list: 1,
  parenthesized_expression: 1,
  pointer_expression: 1,
  return_statement: 1,
  subscript_expression: 2,
  unary_expression: 1,
};

/** Those of them in which a value may be several with commas between. */
export const COMMA_VALUES = ['parenthesized_expression', 'return_statement'];

/** What literals hold between their quotes beside escapes. */
export const QUOTED: Record<string, string> = { string_literal: 'string_content', char_literal: 'character' };
