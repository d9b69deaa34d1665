import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Tree } from '../ast.ts';
import { matchTagged } from './annotation.ts';
import { matchBlock } from './block.ts';
import { matchBracketed } from './bracketed.ts';
import { matchDeclaration } from './declaration.ts';
import type { Environment } from './environment.ts';
import { matchFunction } from './function.ts';
import { LABELS, STATEMENTS } from './kinds.ts';
import { matchDeclarer, matchIterator } from './macro-statement.ts';
import type { Matcher } from './matcher.ts';
import { matchBinary, matchSizeof } from './operators.ts';
import { matchDefine, matchDirective } from './preprocessor.ts';
import { matchTypeName } from './type-name.ts';
import { NO_SOLUTION, type Solutions } from './witness.ts';

type Special = (matcher: Matcher, pattern: Tree, node: Node, environment: Environment) => Solutions;

const DECLARATION = kind('declaration');

/** A label's own tokens, without the statement behind it. */
const matchLabel: Special = (matcher, pattern, node, environment) => {
  const nodes = matcher.code.children(node);
  const colon = nodes.findIndex((child) => matcher.code.tree.text(child) === ':');
  return matcher.matchRow(pattern.children, nodes.slice(0, colon + 1), environment);
};

/** `for (...; E; ...)`: the first dots also stand for a declaration, whose semicolon is a part of it. */
const matchFor: Special = (matcher, pattern, node, environment) => {
  const { tree } = matcher.code;
  const [, , first, second] = pattern.children;
  const isOpen = first?.is === 'dots' && second?.is === 'leaf' && second.token.text === ';';
  const nodes = matcher.code
    .children(node)
    .flatMap((child) =>
      isOpen && tree.kind[child] === DECLARATION ? matcher.code.children(child) : [child],
    );
  return matcher.matchRow(pattern.children, nodes, environment);
};

/** `return ...;` returns something; that it may be nothing is for an isomorphism to say. */
const matchReturn: Special = (matcher, pattern, node, environment) => {
  const nodes = matcher.code.children(node);
  return pattern.children.length > nodes.length
    ? NO_SOLUTION
    : matcher.matchRow(pattern.children, nodes, environment);
};

const specials = new Map<number, Special>();
for (const name of [
  'argument_list',
  'parameter_list',
  'initializer_list',
  'enumerator_list',
  'preproc_params',
  'field_declaration_list',
])
  specials.set(kind(name), matchBracketed);
for (const name of LABELS) specials.set(name, matchLabel);
for (const name of ['declaration', 'parameter_declaration', 'field_declaration', 'type_definition'])
  specials.set(kind(name), matchDeclaration);
for (const name of ['struct_specifier', 'union_specifier', 'enum_specifier'])
  specials.set(kind(name), matchTagged);
specials.set(kind('for_statement'), matchFor);
specials.set(kind('return_statement'), matchReturn);
specials.set(kind('iterator_statement'), matchIterator);
specials.set(kind('declarer_statement'), matchDeclarer);
for (const name of ['preproc_def', 'preproc_function_def']) specials.set(kind(name), matchDefine);
for (const name of ['preproc_call', 'preproc_undef']) specials.set(kind(name), matchDirective);
specials.set(kind('sizeof_expression'), matchSizeof);
specials.set(kind('binary_expression'), matchBinary);
specials.set(kind('type_descriptor'), matchTypeName);
specials.set(kind('compound_statement'), matchBlock);
specials.set(kind('function_definition'), matchFunction);

// Kinds of code that a pattern's kind also stands for.
export const ALIKE = new Map<number, ReadonlySet<number>>([
  [kind('iterator_statement'), new Set(['while_statement', 'if_statement', 'for_statement'].map(kind))],
  [kind('declarer_statement'), new Set(['expression_statement', 'field_declaration'].map(kind))],
  [kind('preproc_undef'), new Set([kind('preproc_call')])],
  [kind('compound_statement'), STATEMENTS],
  [kind('type_descriptor'), new Set([kind('identifier')])],
]);

/** How code of a kind is matched, where that is not child by child. */
export function specialOf(patternKind: number): Special | undefined {
  return specials.get(patternKind);
}
