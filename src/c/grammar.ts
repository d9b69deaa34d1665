import type Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import { field, kind } from './kinds.ts';
import { NAMED } from './syntax-tree.ts';

/** What the grammar says of a node kind, as far as it saves questions to tree-sitter. */
export interface NodeKind {
  /** `kind(name)` */
  number: number;
  flags: number;
  isNamed: boolean;
  /** Never has children. */
  isLeaf: boolean;
  /** Begins right behind the leaf before, without white space. */
  isImmediate: boolean;
  /** Length and first character of a leaf that is always the same text, else 0. */
  length: number;
  first: number;
  /** Its place must be asked for: it does not follow from the text. */
  isTold: boolean;
  /** Its children may have fields: named ones, and operators. */
  hasFields: boolean;
  hasOperator: boolean;
  /** The fields of its children by their place, where that is always the same. */
  childFields: readonly number[] | undefined;
  /** It always has as many children as there are `childFields`, not counting comments. */
  isFixed: boolean;
  /** The token that always is its last child, or -1. */
  closer: number;
}

const WORDS = [
  'identifier',
  'field_identifier',
  'type_identifier',
  'statement_identifier',
  'primitive_type',
  'true',
  'false',
];
const OTHER_LEAVES = [
  'number_literal',
  'string_content',
  'escape_sequence',
  'character',
  'comment',
  'preproc_arg',
  'preproc_directive',
  'system_lib_string',
];

const FIXED_FIELDS: Record<string, readonly string[]> = {
  assignment_expression: ['left', 'operator', 'right'],
  binary_expression: ['left', 'operator', 'right'],
  call_expression: ['function', 'arguments'],
  cast_expression: ['', 'type', '', 'value'],
  field_expression: ['argument', 'operator', 'field'],
  if_statement: ['', 'condition', 'consequence', 'alternative'],
  init_declarator: ['declarator', '', 'value'],
  pointer_expression: ['operator', 'argument'],
  subscript_expression: ['argument', '', 'index', ''],
  unary_expression: ['operator', 'argument'],
  while_statement: ['', 'condition', 'body'],
};

const CLOSERS: Record<string, readonly string[]> = {
  ')': ['argument_list', 'parameter_list', 'parenthesized_expression', 'parenthesized_declarator'],
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

interface NodeTypeInfo {
  type: string;
  named: boolean;
  fields?: Record<string, unknown>;
}

class GrammarKinds {
  readonly #kinds: (NodeKind | undefined)[] = [];
  readonly #fields = new Map<string, string[]>();

  constructor() {
    const info = (C as unknown as { nodeTypeInfo: NodeTypeInfo[] }).nodeTypeInfo;
    for (const { type, fields } of info) this.#fields.set(type, Object.keys(fields ?? {}));
  }

  /** The kind of a number of tree-sitter's; the cursor stands on a node of it. */
  of(id: number, cursor: Parser.TreeCursor): NodeKind {
    // 65535 is ERROR.
    const known = this.#kinds[id];
    if (known) return known;
    const made = this.#make(cursor.nodeType, cursor.nodeIsNamed);
    this.#kinds[id] = made;
    return made;
  }

  #make(name: string, isNamed: boolean): NodeKind {
    const fields = this.#fields.get(name) ?? [];
    const isPlain = !isNamed && !/^#|\s/.test(name);
    const closer = Object.keys(CLOSERS).find((token) => CLOSERS[token].includes(name));
    return {
      number: kind(name),
      isFixed: name in FIXED_FIELDS && name !== 'if_statement',
      closer: closer === undefined ? -1 : kind(closer),
      flags: isNamed ? NAMED : 0,
      isNamed,
      isLeaf: !isNamed || WORDS.includes(name) || OTHER_LEAVES.includes(name),
      isImmediate: false,
      length: isPlain ? name.length : 0,
      first: isPlain ? name.charCodeAt(0) : 0,
      // The line end of a directive is no node.
      isTold: isNamed
        ? OTHER_LEAVES.includes(name) ||
          name.startsWith('preproc_') ||
          name === 'translation_unit' ||
          name === 'ERROR'
        : !isPlain,
      hasFields: fields.length > 0 || name === 'ERROR',
      childFields: FIXED_FIELDS[name]?.map((each) => field(each)),
      hasOperator: fields.includes('operator') || fields.includes('size') || name === 'ERROR',
    };
  }
}

export const grammarKinds = new GrammarKinds();
