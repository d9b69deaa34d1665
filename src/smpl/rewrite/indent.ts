import { kind } from '../../c/kinds.ts';
import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Span } from '../match/witness.ts';
import type { Style } from './style.ts';
import { shiftIndent } from './white-space.ts';

const COMPOUND = kind('compound_statement');
const BRACED = new Set(
  ['compound_statement', 'field_declaration_list', 'enumerator_list', 'initializer_list'].map(kind),
);
const OUT_OF_LINE = /^(?:comment|labeled_statement|case_statement|preproc_.*)$/;
const LABELS = new Set(['labeled_statement', 'case_statement'].map(kind));

/** The indentation of code on lines of its own beside a token. */
export function indentFor(tree: SyntaxTree, style: Style, side: 'before' | 'after', anchor: Span): string {
  const here = style.indentAt(side === 'before' ? anchor.start : anchor.end - 1);
  const token = style.text.slice(anchor.start, anchor.end);
  const node = tree.nodeAt(anchor.start, anchor.end);
  const opens = token === '{' && side === 'after';
  const closes = token === '}' && side === 'before';
  if ((opens || closes) && BRACED.has(tree.kind[tree.kindName(node) === token ? tree.parent[node] : node])) {
    const block = tree.kindName(node) === token ? tree.parent[node] : node;
    const [first] = tree.namedChildren(block).filter((child) => !OUT_OF_LINE.test(tree.kindName(child)));
    if (first !== undefined && style.opensLine(tree.start[first])) return style.indentAt(tree.start[first]);
    return shiftIndent(style.indentAt(tree.start[block]), 1, style.unit);
  }
  if (side === 'after' && token === ':' && node !== NONE) return shiftIndent(here, 1, style.unit);
  // The last line of a broken statement is deeper than its first.
  const statement = statementAt(tree, node);
  return statement === NONE ? here : style.indentAt(tree.start[statement]);
}

function statementAt(tree: SyntaxTree, node: number): number {
  for (let at = node; at !== NONE; at = tree.parent[at]) {
    const parent = tree.parent[at];
    if (
      parent === NONE ||
      tree.kind[parent] === COMPOUND ||
      BRACED.has(tree.kind[parent]) ||
      LABELS.has(tree.kind[parent])
    )
      return parent === NONE ? NONE : at;
    if (tree.kindName(parent) === 'translation_unit') return at;
  }
  return NONE;
}
