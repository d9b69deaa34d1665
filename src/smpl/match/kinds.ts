import { kind } from '../../c/kinds.ts';

const setOf = (...names: string[]): ReadonlySet<number> => new Set(names.map(kind));

export const EXPRESSIONS = setOf(
  'identifier',
  'number_literal',
  'string_literal',
  'concatenated_string',
  'char_literal',
  'true',
  'false',
  'null',
  'call_expression',
  'binary_expression',
  'unary_expression',
  'pointer_expression',
  'assignment_expression',
  'update_expression',
  'cast_expression',
  'conditional_expression',
  'field_expression',
  'subscript_expression',
  'parenthesized_expression',
  'compound_literal_expression',
  'sizeof_expression',
  'alignof_expression',
  'comma_expression',
  'generic_expression',
  'extension_expression',
  'gnu_asm_expression',
);

export const NAMES = setOf(
  'identifier',
  'field_identifier',
  'type_identifier',
  'statement_identifier',
  'null',
);

/** What a type metavariable or a type in a declaration can stand for, without its stars. */
export const TYPES = setOf(
  'primitive_type',
  'type_identifier',
  'sized_type_specifier',
  'struct_specifier',
  'union_specifier',
  'enum_specifier',
  'macro_type_specifier',
  'type_descriptor',
);

export const STATEMENTS = setOf(
  'expression_statement',
  'if_statement',
  'while_statement',
  'for_statement',
  'do_statement',
  'switch_statement',
  'return_statement',
  'break_statement',
  'continue_statement',
  'goto_statement',
  'compound_statement',
  'labeled_statement',
  'case_statement',
);

export const DECLARATIONS = setOf(
  'declaration',
  'type_definition',
  'struct_specifier',
  'union_specifier',
  'enum_specifier',
);

export const CONDITIONALS = setOf(
  'preproc_if',
  'preproc_ifdef',
  'preproc_else',
  'preproc_elif',
  'preproc_elifdef',
);

/** Labels of both sorts. */
export const LABELS = setOf('labeled_statement', 'case_statement');

export const JUMPS = setOf('return_statement', 'goto_statement', 'break_statement', 'continue_statement');

/** Specifiers that a pattern may leave out: storage classes, qualifiers, attributes. */
export const SPECIFIERS = setOf(
  'storage_class_specifier',
  'type_qualifier',
  'attribute_specifier',
  'attribute_declaration',
  'ms_declspec_modifier',
);
