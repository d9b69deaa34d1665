import { ASSIGNMENTS, BINARY_STRENGTH } from '../../c/binary-operators.ts';
import { field, kind } from '../../c/kinds.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { Meta, Metavariable } from '../ast.ts';
import { normalBase } from '../types/c-type.ts';
import { withAnnotations } from './annotation.ts';
import type { Binding } from './binding.ts';
import type { Environment } from './environment.ts';
import { EXPRESSIONS, NAMES, STATEMENTS, TYPES } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { isHeadOfStatement } from './own-tokens.ts';
import { precedenceOf } from './precedence.ts';
import { satisfies, stillSatisfies } from './satisfy.ts';
import { whyNot } from './why-not.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const DECLARATOR = field('declarator');
const NAME = field('name');
const IDENTIFIER = kind('identifier');
const NUMBER = kind('number_literal');
const UNARY = kind('unary_expression');
const SIZEOF = kind('sizeof_expression');
const PARENTHESES = kind('parenthesized_expression');
const OPERATOR = field('operator');
const ARGUMENT = field('argument');
const STRING = kind('string_literal');
const INITIALIZER_LIST = kind('initializer_list');
const INITIALIZER_PAIR = kind('initializer_pair');
const LITERALS = new Set(
  ['number_literal', 'string_literal', 'concatenated_string', 'char_literal', 'true', 'false', 'null'].map(
    kind,
  ),
);
const FIELD = kind('field_declaration');
const DECLARATION = kind('declaration');
const PARAMETERS = new Set(['parameter_declaration', 'variadic_parameter'].map(kind));
const ATTRIBUTE = kind('attribute_specifier');

/** A metavariable of the pattern stands in place of a node. */
export function bindMeta(matcher: Matcher, meta: Meta, node: Node, environment: Environment): Solutions {
  const { tree } = matcher.code;
  const bound = bindText(matcher, meta.metavariable, node, environment);
  if (bound.length === 0 && matcher.trace) {
    const isOfKind = suits(matcher, meta.metavariable, node);
    const why = whyNot(matcher, meta.metavariable, node, environment, isOfKind);
    matcher.trace.miss(meta.token, node, environment, why);
  }
  const own = { start: tree.start[node], end: tree.end[node] };
  const span = meta.metavariable.kind === 'declaration' ? withAnnotations(matcher.code, own) : own;
  return andThen(bound, (next) => touch(matcher, meta, [span], node, next));
}

/** Binds a metavariable to a node's code, if it is of its kind, type and constraint. */
export function bindText(
  matcher: Matcher,
  metavariable: Metavariable,
  node: Node,
  environment: Environment,
): Solutions {
  const known = environment.get(metavariable.key);
  if (known && known.kind !== 'type' && !mayRead(matcher.code.tree, node, known.tokens)) return NO_SOLUTION;
  if (!suits(matcher, metavariable, node) && !isTypeAsName(matcher, metavariable, node, environment))
    return NO_SOLUTION;
  const { code } = matcher;
  const tokens = code.tokens(node);
  // Only a metavariable that occurs again is ever compared.
  const again = (matcher.occurrences.get(metavariable.key) ?? 0) > 1;
  const key = again ? matcher.scopedKey(node, tokens) : tokens;
  const value = { kind: metavariable.kind, key, tokens, text: code.tree.text(node) };
  const binding = EXPRESSIONS.has(code.tree.kind[node])
    ? { ...value, precedence: precedenceOf(code.tree, node) }
    : value;
  return andThen(bindValue(matcher, metavariable, binding, environment), (next) =>
    matcher.hasType(metavariable, node, next),
  );
}

// The ends of a node's code tell most of what is something else.
function mayRead({ source: { text }, start, end }: SyntaxTree, node: Node, tokens: string): boolean {
  return (
    text.charCodeAt(start[node]) === tokens.charCodeAt(0) &&
    text.charCodeAt(end[node] - 1) === tokens.charCodeAt(tokens.length - 1)
  );
}

/** Binds a metavariable to a value, or compares the value with the one that it has. */
export function bindValue(
  matcher: Matcher,
  metavariable: Metavariable,
  binding: Binding,
  environment: Environment,
): Solutions {
  const known = environment.get(metavariable.key);
  if (known) {
    const isSame = sameValue(known, binding) && stillSatisfies(matcher, metavariable, binding, environment);
    return isSame ? matcher.succeed(environment) : NO_SOLUTION;
  }
  if (metavariable.inherited || !satisfies(matcher, metavariable, binding, environment)) return NO_SOLUTION;
  return matcher.succeed(environment.with(metavariable.key, binding));
}

// Where one of them does not know the scope (it comes from an earlier rule, or from a macro's body), the tokens decide.
function sameValue(known: Binding, found: Binding): boolean {
  if (known.key === found.key) return true;
  // unsigned int is unsigned
  if (known.kind === 'type') return normalBase(known.tokens) === normalBase(found.tokens);
  const isScoped = known.key !== known.tokens && found.key !== found.tokens;
  return !isScoped && known.tokens === found.tokens;
}

function suits(matcher: Matcher, { kind: wanted }: Metavariable, node: Node): boolean {
  const { tree } = matcher.code;
  const here = tree.kind[node];
  switch (wanted) {
    case 'expression':
      return isExpression(matcher, node);
    case 'idexpression':
      return here === IDENTIFIER;
    case 'local idexpression':
      return here === IDENTIFIER && matcher.isLocal(node);
    case 'global idexpression':
      return here === IDENTIFIER && !matcher.isLocal(node);
    case 'constant':
      return isConstant(tree, node);
    case 'identifier':
    case 'function':
    case 'declarer':
    case 'iterator':
    case 'fresh identifier':
    case 'typedef':
    case 'symbol':
      // f(struct s, x)      the tree shows a type as one name
      return NAMES.has(here) && !/[^\w:]/.test(tree.text(node));
    case 'type':
      return TYPES.has(here);
    case 'statement':
    case 'statement list':
      return STATEMENTS.has(here);
    case 'declaration':
      return here === DECLARATION;
    case 'initialiser':
    case 'initialiser list':
      return here === INITIALIZER_LIST || here === INITIALIZER_PAIR || isExpression(matcher, node);
    case 'field':
    case 'field list':
      return here === FIELD;
    case 'parameter':
    case 'parameter list':
      return PARAMETERS.has(here);
    case 'assignment operator':
      return ASSIGNMENTS.has(tree.text(node));
    case 'binary operator':
      return BINARY_STRENGTH.has(tree.text(node));
    case 'unary operator':
      return /^(?:[-+!~*&]|&&)$/.test(tree.text(node));
    case 'attribute':
      return here === ATTRIBUTE;
    case 'expression list':
      return isExpression(matcher, node) || here === STRING;
    case 'metavariable':
      return isExpression(matcher, node) || STATEMENTS.has(here) || TYPES.has(here);
    default:
      return false;
  }
}

// f(struct page) and f(T): where an expression is expected, the tree shows a type as a name.
function isTypeAsName(
  { code, surroundings }: Matcher,
  { kind: wanted, key }: Metavariable,
  node: Node,
  environment: Environment,
): boolean {
  const { tree } = code;
  if (wanted !== 'type' || tree.kind[node] !== IDENTIFIER) return false;
  if (environment.get(key)) return true;
  if (/^(?:int|char|long|short|unsigned|bool|void|[us](?:8|16|32|64)|\w+_t)$/.test(tree.text(node)))
    return true;
  if (surroundings.scopeOf(node) === undefined && surroundings.isTypeName(tree.text(node))) return true;
  return code.masksIn(tree.start[node], tree.end[node]).length > 0;
}

// int x;      declares x, and is no use of it
//     ^
export function isDeclaredName(tree: SyntaxTree, node: Node): boolean {
  return tree.kind[node] === IDENTIFIER && (tree.field[node] === DECLARATOR || tree.field[node] === NAME);
}

// 1, -1, 'c', "s", NULL, NAME, -NAME, sizeof(x)
function isConstant(tree: SyntaxTree, node: Node): boolean {
  const here = tree.kind[node];
  if (here === NUMBER) return !tree.text(node).startsWith('+');
  if (here === IDENTIFIER) return /^[A-Z_][A-Z0-9_]*$/.test(tree.text(node));
  if (here === UNARY)
    return tree.text(tree.child(node, OPERATOR)) === '-' && isConstant(tree, tree.child(node, ARGUMENT));
  // false is a name like any other; FALSE is one in capitals
  return here === SIZEOF || (LITERALS.has(here) && !/^(?:true|false|nullptr)$/.test(tree.text(node)));
}

function isExpression(matcher: Matcher, node: Node): boolean {
  const { tree } = matcher.code;
  return (
    EXPRESSIONS.has(tree.kind[node]) &&
    !isDeclaredName(tree, node) &&
    !isHeadOfStatement(tree, node) &&
    !isMeasuredType(matcher, node)
  );
}

// sizeof(foo_t)      of a type, with its parentheses or without them
function isMeasuredType({ code: { tree }, surroundings }: Matcher, node: Node): boolean {
  const inner = tree.kind[node] === PARENTHESES ? tree.namedChildren(node)[0] : node;
  const outer = tree.parent[inner];
  if (inner === undefined || tree.kind[inner] !== IDENTIFIER || tree.kind[tree.parent[outer]] !== SIZEOF)
    return false;
  return surroundings.scopeOf(inner) === undefined && surroundings.isTypeName(tree.text(inner));
}
