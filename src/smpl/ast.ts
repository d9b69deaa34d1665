import type { Source } from '../text/source.ts';
import type { Token } from './read/token.ts';
import type { ScriptLanguage, ScriptRole } from './script/runner.ts';

/**
 * A semantic patch, read: what `src/smpl/read` makes and `src/smpl/match` and `src/smpl/rewrite` use.
 *
 * A rule's minus slice (context, `-` and `*` code) is a tree of the same shape, with the same kind and field
 * numbers, as the tree of C code that it is to match (`src/c`: that of tree-sitter-c, punctuation and keywords
 * included). Where C has a node and the pattern something of its own (a metavariable, dots, a
 * disjunction), that stands in the tree in the node's place. Plus code is no tree: it hangs, as runs of tokens, on the
 * neighbouring tokens of the minus slice (`Token.plusBefore`, `Token.plusAfter`).
 *
 *     - x = f(E);        (expression_statement (assignment_expression left:x '=' right:(call_expression
 *     + x = g(E);            function:f arguments:(argument_list '(' E ')'))) ';')      and on ';' a run after it
 */
export interface SemanticPatch {
  readonly source: Source;
  /** `#spatch` lines, each split into words. */
  readonly options: readonly (readonly string[])[];
  /** `virtual a, b`. */
  readonly virtualRules: readonly string[];
  readonly items: readonly (Rule | ScriptRule)[];
}

/** `@name extends other depends on ... exists disable ... @ metavariables @@ body`. */
export interface Rule {
  readonly is: 'rule';
  /** Given, or `rule starting on line 12` for an anonymous one. */
  readonly name: string;
  readonly anonymous: boolean;
  /** Line of the header, from 1, in `source`: the semantic patch itself or one that it includes. */
  readonly line: number;
  readonly source: Source;
  readonly dependsOn: Dependency | undefined;
  /** What stands in the header; undefined where it says nothing. */
  readonly quantifier: 'exists' | 'forall' | undefined;
  readonly disabled: readonly string[];
  readonly metavariables: readonly Metavariable[];
  /** Isomorphisms already expanded into `alternatives` with `isomorphism` set. */
  readonly minus: Pattern;
  /** Isomorphisms that hold for the rule and are not in all of its `minus`: too many others are. */
  readonly unapplied: readonly string[];
  /** True where a token is marked `-` or has a plus run. */
  readonly changes: boolean;
  /** True where a token is marked `*`. */
  readonly stars: boolean;
}

/**
 * The minus slice of a rule: its top-level parts in order.
 *
 * - `expression`: one item, an expression (also an `alternatives` of them), found anywhere in code;
 * - `type`: one item, a `type_descriptor`-shaped tree or an `alternatives`, found wherever a type is written;
 * - `statements`: statements, declarations, expression-as-a-statement-with-no-semicolon, dots, in sequence; found in functions,
 *   and where they are declarations only also at file scope and (fields) in struct bodies;
 * - `top`: function definitions, preprocessor lines, prototypes..., in sequence (each may stand anywhere after the one before);
 * - `initialisers`: the inside of an initialiser list: `.open = f, ..., .close = g,`.
 */
export interface Pattern {
  readonly level: 'expression' | 'type' | 'statements' | 'top' | 'initialisers';
  readonly items: readonly PatternNode[];
  /** Statements are added, which can stand in functions alone. */
  readonly inFunctions?: true;
}

export type PatternNode = Leaf | Tree | Meta | Dots | Nest | Choice | Optional;

interface NodeOfAnyKind {
  /** Field number under which the parent holds it (`field('arguments')`), 0 for none. */
  readonly field: number;
  /** Metavariables other than positions attached to the whole node: `f(x)@E`, `e1 +@op e2`. */
  readonly attached: readonly Metavariable[];
  /**
   * Matches only where C tests the value: in the condition of an `if`, a loop or `?:`, or as an operand of `!`, `&&`, `||`.
   * Set on a branch that isomorphisms make of `x != NULL`, when the pattern does not show that its place is such a test.
   */
  readonly tested?: true;
}

/** A token that code must have: a name, a keyword, a literal, punctuation. */
export interface Leaf extends NodeOfAnyKind {
  readonly is: 'leaf';
  /**
   * Kind of the code's node: `kind('identifier')`, `kind('field_identifier')`, `kind('number_literal')`, `kind('(')`. String
   * and character literals are one leaf here (kind `string_literal`, `char_literal`) though in code they have children.
   */
  readonly kind: number;
  readonly token: Token;
  /** Positions attached: `f@p(...)`. */
  readonly positions: readonly Metavariable[];
  /** Only for a string with holes: `"...%@f@..."`; between its quotes. */
  readonly pieces?: readonly StringPiece[];
}

export type StringPiece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'format'; readonly metavariable: Metavariable }
  | { readonly is: 'dots' };

/**
 * An inner node, of the kind and with the children that tree-sitter-c gives for the same C (see `src/c`). Differences:
 *
 * - the inside of `compound_statement` is `{`, items, `}` with the items in sequence as in `Pattern.items`;
 * - `case` labels do not hold the statements behind them: `(case_statement 'case' value:E ':')` and then the statements follow as
 *   its siblings; `labeled_statement` likewise is `label:l ':'` alone;
 * - a `#define` is (preproc_def '#define' name:x value:BODY) or (preproc_function_def ... parameters:(preproc_params ...)
 *   value:BODY) where BODY is a Tree of kind `macro_body` whose children are one expression or statements, or Dots, or a Meta;
 * - `#include`: (preproc_include '#include' path:Leaf|Meta|Dots); `#pragma n i`: (preproc_call directive:'#pragma'
 *   name:Leaf value:Leaf|Dots|Meta); `#undef x`: (preproc_undef '#undef' name:x);
 * - an iterator is (iterator_statement function:NAME arguments:(argument_list ...) body:S), a declarer
 *   (declarer_statement function:NAME arguments:(argument_list ...) ';');
 * - an expression that stands as an element of statements without `;` is itself, no expression_statement;
 * - `return ...;` has a Dots as its value, and `for (...) S` one Dots for its whole head;
 * - an attribute that is a bare word is (attribute_specifier identifier);
 * - `-1`, a sign close to its number, is one number_literal with one token, as in code; `- 1` is a unary_expression;
 * - a name under `@r identifier@` is a choice of all sorts of names: variable, field, type, label.
 */
export interface Tree extends NodeOfAnyKind {
  readonly is: 'tree';
  readonly kind: number;
  readonly children: readonly PatternNode[];
}

/**
 * A metavariable in place of code. An identifier metavariable stands where C has the name (as `identifier`,
 * `field_identifier`, a declarator...), an expression where an expression stands, a type in the field `type` of a declaration
 * or type_descriptor, a statement without `;`. `E;` is (expression_statement Meta ';').
 */
export interface Meta extends NodeOfAnyKind {
  readonly is: 'meta';
  readonly metavariable: Metavariable;
  readonly token: Token;
  readonly positions: readonly Metavariable[];
}

/** `...`, in any sequence. In lists (arguments, parameters, fields, initialisers) the commas around it are Leafs as usual. */
export interface Dots extends NodeOfAnyKind {
  readonly is: 'dots';
  readonly token: Token;
  readonly when: readonly When[];
}

/** `<... P ...>` (at least 0) or `<+... P ...+>` (at least 1). One item in an expression, a sequence of them among statements. */
export interface Nest extends NodeOfAnyKind {
  readonly is: 'nest';
  readonly least: 0 | 1;
  readonly open: Token;
  readonly close: Token;
  readonly items: readonly PatternNode[];
  readonly when: readonly When[];
}

export type When =
  /** `when != P`: one expression, or statements in sequence. */
  | { readonly is: 'not'; readonly items: readonly PatternNode[] }
  /** `when = P`: every statement on the way must match. */
  | { readonly is: 'only'; readonly items: readonly PatternNode[] }
  | { readonly is: 'any' | 'strict' | 'exists' | 'forall' }
  /** `when != true E`, `when != false E`: the way must not take that branch of a condition that matches E. */
  | { readonly is: 'not-branch'; readonly branch: 'true' | 'false'; readonly items: readonly PatternNode[] };

/**
 * `( A | B )`, `\( A \| B \)`, or an isomorphism's expansion: each branch is a sequence (of length 1 for an expression, a
 * type, a declarator; any length among statements, arguments, fields ...). `( A & B )` is the same with every branch required.
 */
export interface Choice extends NodeOfAnyKind {
  readonly is: 'choice';
  readonly of: 'or' | 'and';
  readonly branches: readonly (readonly PatternNode[])[];
  /** The isomorphism (`braces1`, `is_null`) that made it, if one did. */
  readonly isomorphism?: string;
}

/** `? foo();`: at most once. */
export interface Optional extends NodeOfAnyKind {
  readonly is: 'optional';
  readonly items: readonly PatternNode[];
}

export type MetavariableKind =
  | 'identifier'
  | 'identifier list'
  | 'fresh identifier'
  | 'expression'
  | 'expression list'
  | 'idexpression'
  | 'local idexpression'
  | 'global idexpression'
  | 'constant'
  | 'type'
  | 'statement'
  | 'statement list'
  | 'declaration'
  | 'initialiser'
  | 'initialiser list'
  | 'field'
  | 'field list'
  | 'parameter'
  | 'parameter list'
  | 'function'
  | 'typedef'
  | 'symbol'
  | 'attribute name'
  | 'attribute'
  | 'declarer'
  | 'declarer name'
  | 'iterator'
  | 'iterator name'
  | 'assignment operator'
  | 'binary operator'
  | 'unary operator'
  | 'format'
  | 'format list'
  | 'position'
  | 'comments'
  | 'pragmainfo'
  | 'metavariable'
  /** The `n` of `expression list[n]`. */
  | 'list length'
  | 'error'
  | 'words';

/** Of scripts in OCaml, some cannot be run and are refused (`refused.ts`). */
export type WrittenLanguage = ScriptLanguage;

/**
 * A declared metavariable; compare by identity or by `key`. `typedef`, `symbol`, `attribute name`, `declarer name` and
 * `iterator name` only teach the reader a word and never bind.
 */
export interface Metavariable {
  readonly kind: MetavariableKind;
  readonly name: string;
  /** `rule.name`; for an inherited one that of the rule it comes from (`r.x`), for `virtual.x` that. */
  readonly key: string;
  readonly inherited: boolean;
  /** `T x`, `struct foo *x`, `idexpression int *x`: any of these types, each a type_descriptor-shaped tree (or Meta of a type). */
  readonly types: readonly PatternNode[];
  /** `expression *x`, `expression enum *x`, `idexpression *x`: how many stars, over what. */
  readonly shape: { readonly stars: number; readonly of: 'any' | 'enum' | 'struct' | 'union' } | undefined;
  /** `int:4 x`, a bit field of that width; a metavariable binds it. */
  readonly width?: string | Metavariable | undefined;
  /** `expression list[n]`, `[3]`, `[n={1...3}]`. */
  readonly length: ListLength | undefined;
  readonly constraint: Constraint | undefined;
  /** Only for `fresh identifier`. */
  readonly fresh: Fresh | undefined;
  /** `position any p`. */
  readonly anyPosition: boolean;
  /** Declared in this place of the .cocci text. */
  readonly start: number;
  readonly line: number;
}

export interface ListLength {
  /** `[n]` binds n. */
  readonly metavariable?: Metavariable;
  readonly least?: number;
  readonly most?: number;
}

export type Constraint =
  | { readonly is: 'all' | 'any'; readonly parts: readonly Constraint[] }
  | { readonly is: 'not'; readonly part: Constraint }
  | { readonly is: 'regex'; readonly regex: RegExp }
  /** One of: words or code given literally (`= {a, 3}`), or metavariables whose value it may equal. */
  | { readonly is: 'in'; readonly texts: readonly string[]; readonly metavariables: readonly Metavariable[] }
  | { readonly is: 'compare'; readonly operator: '<' | '<=' | '>' | '>='; readonly number: number }
  /** `e <= f`: e is f or a part of it. */
  | { readonly is: 'part-of'; readonly metavariable: Metavariable }
  | {
      readonly is: 'script';
      readonly language: WrittenLanguage;
      readonly inputs: readonly ScriptInput[];
      readonly code: string;
      readonly line: number;
    };

/** How a fresh identifier gets its name: `= "prefix"` counts up; `= "a" ## r.y ## "b"`; `= script:python(r.a) { ... }`. */
export type Fresh =
  | { readonly is: 'counter'; readonly prefix: string }
  | { readonly is: 'joined'; readonly parts: readonly (string | Metavariable)[] }
  | {
      readonly is: 'script';
      readonly language: WrittenLanguage;
      readonly inputs: readonly ScriptInput[];
      readonly code: string;
      readonly line: number;
    };

export type Dependency =
  | { readonly is: 'rule'; readonly name: string }
  /** `ever r`, `never r`: matched in any file or environment so far. */
  | { readonly is: 'ever' | 'never'; readonly name: string }
  | { readonly is: 'not'; readonly part: Dependency }
  | { readonly is: 'and' | 'or'; readonly left: Dependency; readonly right: Dependency }
  | { readonly is: 'exists' | 'forall'; readonly part: Dependency }
  | { readonly is: 'file in'; readonly path: string };

/** `@script:python name depends on ...@ x << r.x; new; @@ code`, `@initialize:js@`, `@finalize:python@`. */
export interface ScriptRule {
  readonly is: 'script';
  readonly role: Extract<ScriptRole, 'initialize' | 'rule' | 'finalize'>;
  readonly language: WrittenLanguage;
  readonly name: string;
  readonly line: number;
  readonly dependsOn: Dependency | undefined;
  readonly inputs: readonly ScriptInput[];
  /** Metavariables that the script sets. */
  readonly outputs: readonly string[];
  readonly code: string;
  /** Line of the .cocci file on which `code` begins. */
  readonly codeLine: number;
}

/** `name << rule.metavariable = "default"`; `rule` is `virtual` for `-D` values; without one the script rule is skipped when unbound. */
export interface ScriptInput {
  readonly name: string;
  readonly key: string;
  /** The text of a default; for a position the empty list `[]` is the empty text. */
  readonly otherwise: string | undefined;
}
