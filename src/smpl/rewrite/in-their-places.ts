import { field, kind } from '../../c/kinds.ts';
import { parseC } from '../../c/parse.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit, sortEdits } from '../../text/edit-set.ts';
import { Source } from '../../text/source.ts';
import { precedenceOf } from '../match/precedence.ts';
import type { Span } from '../match/witness.ts';
import type { Owned } from './regions.ts';

const BINARY = kind('binary_expression');
const CONDITIONAL = kind('conditional_expression');
const ASSIGNMENT = kind('assignment_expression');
const PARENTHESIZED = kind('parenthesized_expression');
const PREFIXES = new Set(
  ['unary_expression', 'pointer_expression', 'cast_expression', 'sizeof_expression'].map(kind),
);
const POSTFIXES = new Set(
  ['call_expression', 'subscript_expression', 'field_expression', 'update_expression'].map(kind),
);
const [OPERATOR, RIGHT, LEFT, INDEX, ARGUMENTS, CONDITION, ALTERNATIVE, TYPE] = [
  'operator',
  'right',
  'left',
  'index',
  'arguments',
  'condition',
  'alternative',
  'type',
].map(field);
const [CHOICE, UNARY, POSTFIX] = [3, 14, 15];

/**
 * Edits with the parentheses that changed operands need, where the operator around them would tear them apart.
 *
 *     - twice(E)
 *     + E + E          on  twice(a) * b  is  (a + a) * b
 */
export function inTheirPlaces(tree: SyntaxTree, removed: readonly Owned[], edits: readonly Edit[]): Edit[] {
  const extents = new Map<number, Span>();
  for (const { owner, start, end } of removed) {
    const known = extents.get(owner) ?? { start, end };
    extents.set(owner, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  const places = new Map<Node, Span>();
  for (const extent of extents.values()) {
    const node = expressionAt(tree, extent);
    if (node !== NONE && neededAt(tree, node) > 0)
      places.set(node, { start: tree.start[node], end: tree.end[node] });
  }
  const torn = [...places].filter(([node, place]) =>
    isTorn(tree, node, changedText(tree, place, cutAt(tree, edits, place))),
  );
  return torn.reduce((all, [, place]) => enclosed(cutAt(tree, all, place), place), [...edits]);
}

// once( a + b ) * c      the space outside of the place that an edit takes along stays where a parenthesis comes
//               ^
function cutAt({ source }: SyntaxTree, edits: readonly Edit[], place: Span): Edit[] {
  const isSpace = (from: number, to: number) => from < to && source.text.slice(from, to).trim() === '';
  return edits.map((edit) => {
    const isInside = edit.start < place.end && place.start < edit.end;
    if (isInside && isSpace(edit.start, place.start)) return { ...edit, start: place.start };
    return isInside && isSpace(place.end, edit.end) ? { ...edit, end: place.end } : edit;
  });
}

/** The smallest expression around a stretch. */
function expressionAt(tree: SyntaxTree, { start, end }: Span): Node {
  let node = tree.nodeAt(start, end);
  while (node !== NONE && (tree.field[node] === OPERATOR || !tree.isNamed(node))) node = tree.parent[node];
  if (node === NONE) return NONE;
  for (let up = tree.parent[node]; up !== NONE; up = tree.parent[up]) {
    if (tree.start[up] !== tree.start[node] || tree.end[up] !== tree.end[node]) break;
    node = up;
  }
  return node;
}

function changedText(tree: SyntaxTree, { start, end }: Span, edits: readonly Edit[]): string {
  const inside = edits.filter((edit) => start <= edit.start && edit.end <= end);
  const local = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(tree.source.text.slice(start, end), local);
}

/** How tightly an operand must bind where a node stands; 0 where anything can. */
function neededAt(tree: SyntaxTree, node: Node): number {
  const parent = tree.parent[node];
  const place = tree.field[node];
  const kindOf = tree.kind[parent];
  if (place === TYPE || place === OPERATOR) return 0;
  if (kindOf === BINARY) {
    const level = precedenceOf(tree, parent);
    const operator = tree.text(tree.child(parent, OPERATOR));
    return place === RIGHT && !/^(?:[&|^]|&&|\|\|)$/.test(operator) ? level + 1 : level;
  }
  if (PREFIXES.has(kindOf)) return UNARY;
  if (POSTFIXES.has(kindOf)) return place === INDEX || place === ARGUMENTS ? 0 : POSTFIX;
  if (kindOf === CONDITIONAL) return place === CONDITION ? CHOICE + 1 : place === ALTERNATIVE ? CHOICE : 0;
  if (kindOf === ASSIGNMENT) return place === LEFT ? UNARY : CHOICE - 1;
  return 0;
}

function isTorn(tree: SyntaxTree, node: Node, text: string): boolean {
  if (/^\w*$/.test(text.trim())) return false;
  const parent = tree.parent[node];
  if (
    PREFIXES.has(tree.kind[parent]) &&
    /^[-+&]/.test(text) &&
    text[0] === tree.source.text[tree.start[parent]]
  )
    return true;
  const head = 'int value = (';
  const changed = parseC(new Source('', `${head}${text});`));
  const parentheses = changed.closest(changed.nodeAt(head.length - 1), PARENTHESIZED);
  if (parentheses === NONE || changed.end[parentheses] !== changed.source.text.length - 1) return false;
  const [value] = changed.namedChildren(parentheses);
  return precedenceOf(changed, value) < neededAt(tree, node);
}

function enclosed(edits: readonly Edit[], { start, end }: Span): Edit[] {
  const first = edits.find((edit) => edit.start === start && edit.end <= end);
  const last = edits.findLast((edit) => edit.end === end && edit.start >= start);
  const around = edits.map((edit) => {
    if (edit !== first && edit !== last) return edit;
    return { ...edit, text: `${edit === first ? '(' : ''}${edit.text}${edit === last ? ')' : ''}` };
  });
  if (!first) around.push({ start, end: start, text: '(' });
  if (!last) around.push({ start: end, end, text: ')' });
  return sortEdits(around);
}
