import { field, kind } from '../c/kinds.ts';
import type { Node, SyntaxTree } from '../c/syntax-tree.ts';
import { NONE } from '../c/syntax-tree.ts';
import { bare } from './statements.ts';

const PARENTHESES = kind('parenthesized_expression');
const FIELD = kind('field_expression');
const POINTER = kind('pointer_expression');
const COMMENT = kind('comment');
const STRING = kind('string_literal');
const CHARACTER = kind('char_literal');
const primary = new Set(
  ['identifier', 'field_expression', 'subscript_expression', 'call_expression', 'number_literal'].map(kind),
);

const ARGUMENT = field('argument');
const OPERATOR = field('operator');
const MEMBER = field('field');

/**
 * An expression's text without blanks, comments and needless parentheses: `& ( mm ) -> x` is `&mm->x`,
 * `(*p).x` is `p->x`, `(&x)->y` is `x.y`.
 */
export function normalText(tree: SyntaxTree, node: Node): string {
  return node === NONE ? '' : write(tree, bare(tree, node));
}

function write(tree: SyntaxTree, node: Node): string {
  const kindOf = tree.kind[node];
  if (kindOf === PARENTHESES) {
    const inner = bare(tree, node);
    return inner === node
      ? join(tree, node)
      : primary.has(tree.kind[inner])
        ? write(tree, inner)
        : `(${write(tree, inner)})`;
  }
  if (kindOf === FIELD) return member(tree, node);
  if (tree.firstChild(node) === NONE || kindOf === STRING || kindOf === CHARACTER)
    return tree.text(node).replace(/\s+/g, ' ');
  return join(tree, node);
}

function member(tree: SyntaxTree, node: Node): string {
  const owner = bare(tree, tree.child(node, ARGUMENT));
  const operator = tree.text(tree.child(node, OPERATOR));
  const name = tree.text(tree.child(node, MEMBER));
  if (tree.kind[owner] === POINTER) {
    const pointer = tree.text(tree.child(owner, OPERATOR));
    const inner = write(tree, bare(tree, tree.child(owner, ARGUMENT)));
    if (pointer === '*' && operator === '.') return `${inner}->${name}`;
    if (pointer === '&' && operator === '->') return `${inner}.${name}`;
  }
  return `${write(tree, tree.child(node, ARGUMENT))}${operator}${name}`;
}

// Blanks stay where two words would run together: `sizeof x`.
function join(tree: SyntaxTree, node: Node): string {
  let text = '';
  for (const child of tree.children(node)) {
    if (tree.kind[child] === COMMENT) continue;
    const part = write(tree, child);
    text += /\w$/.test(text) && /^\w/.test(part) ? ` ${part}` : part;
  }
  return text;
}
