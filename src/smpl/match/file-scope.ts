import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';
import { CONDITIONALS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { leavesTrace } from './pattern-facts.ts';
import { andThen, type Solutions } from './witness.ts';

const TYPEDEF = kind('type_definition');
const TYPE = field('type');

const FILE_SCOPE = new Set(
  [
    'declaration',
    'type_definition',
    'struct_specifier',
    'union_specifier',
    'enum_specifier',
    'declarer_statement',
    'attribute_specifier',
  ].map(kind),
);

/** Can a part of a pattern of statements stand at file scope as well? */
export function isDeclaration(pattern: PatternNode): boolean {
  if (pattern.is === 'tree') return FILE_SCOPE.has(pattern.kind);
  if (pattern.is === 'leaf') return pattern.token.text === ';';
  if (pattern.is === 'choice')
    return pattern.branches.some((branch) => branch.length > 0 && branch.every(isDeclaration));
  return pattern.is === 'meta' && pattern.metavariable.kind === 'declaration';
}

/** Matches of such parts at file scope. */
export function findFileScope(
  matcher: Matcher,
  items: readonly PatternNode[],
  environment: Environment,
): Solutions {
  const nodes = topLevel(matcher);
  const rows = rowsOf(items);
  return nodes.flatMap((_, index) => {
    for (const row of rows) {
      const solutions = matchRow(matcher, row, nodes.slice(index, index + row.length), environment);
      if (solutions.length > 0) return solutions;
      const named = matchInTypedef(matcher, row, nodes[index], environment);
      if (named.length > 0) return named;
    }
    return [];
  });
}

// typedef struct s { ... } t;      holds the definition of struct s, but does not go with it
//         ^^^^^^^^^^^^^^^^
function matchInTypedef(
  matcher: Matcher,
  [item, semicolon, ...others]: readonly PatternNode[],
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  if (tree.kind[node] !== TYPEDEF || others.length > 0 || semicolon?.is !== 'leaf') return [];
  const type = tree.child(node, TYPE);
  const isChanged = leavesTrace(semicolon.token);
  return isChanged || item.is !== 'tree' || type === NONE ? [] : matcher.match(item, type, environment);
}

function matchRow(
  matcher: Matcher,
  row: readonly PatternNode[],
  nodes: readonly Node[],
  environment: Environment,
): Solutions {
  if (nodes.length < row.length) return [];
  return row.reduce<Solutions>(
    (solutions, item, at) => andThen(solutions, (next) => matcher.match(item, nodes[at], next)),
    matcher.succeed(environment),
  );
}

// ( struct a {...}; | union a {...}; )     each branch is a row of its own: the definition, and its semicolon
function rowsOf(items: readonly PatternNode[]): readonly (readonly PatternNode[])[] {
  const [first, ...rest] = items;
  if (!first) return [[]];
  const heads = first.is === 'choice' && first.of === 'or' ? first.branches.flatMap(rowsOf) : [[first]];
  return heads.flatMap((head) => rowsOf(rest).map((tail) => [...head, ...tail]));
}

/** What stands at file scope, `#if` lines looked through. */
export function topLevel(matcher: Matcher): readonly Node[] {
  const { tree } = matcher.code;
  const flatten = (node: Node): Node[] =>
    matcher.code
      .children(node)
      .filter((child) => tree.isNamed(child) || tree.text(child) === ';')
      .flatMap((child) => (CONDITIONALS.has(tree.kind[child]) ? flatten(child) : [child]));
  return flatten(tree.root);
}
