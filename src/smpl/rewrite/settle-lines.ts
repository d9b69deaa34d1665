import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import { jointBefore } from './joint.ts';
import { depthAt, isBranch, isUnit, outOfLabels, ownerOf, stepOf } from './nesting.ts';
import { startsOwnLine } from './own-line.ts';
import type { Patchwork } from './patchwork.ts';
import { itemAt } from './sound.ts';
import { indentOfLine, opensLine, shiftIndent, spaceBefore } from './white-space.ts';

const ELSE = kind('else_clause');
const LABEL = kind('statement_identifier');
const BRACE = kind('}');
const DEFINITIONS = ['preproc_def', 'preproc_function_def'].map(kind);

/**
 * Puts statements, fields and values that changes moved onto one line on lines of their own, and indents what came to stand
 * deeper or less deep than before:
 *
 *     - if (a)                                 first(a);
 *           first(a);          goes from here  ^^^^^^^^ to here
 */
export function settleLines(work: Patchwork, before: SyntaxTree, after: SyntaxTree, unit: string): Edit[] {
  return new Lines(work, before, after, unit).edits();
}

class Lines {
  readonly #work: Patchwork;
  readonly #before: SyntaxTree;
  readonly #after: SyntaxTree;
  readonly #unit: string;
  /** Indentation by the offset of a line's first byte that is no white space, in text order. */
  readonly #indents = new Map<number, string>();
  readonly #edits: readonly Edit[];
  #starts: readonly number[] = [];
  /** How the line that began the last statement was indented, and is now. */
  #moved = { from: '', to: '' };

  constructor(work: Patchwork, before: SyntaxTree, after: SyntaxTree, unit: string) {
    this.#work = work;
    this.#before = before;
    this.#after = after;
    this.#unit = unit;
    this.#edits = work.edits;
  }

  edits(): Edit[] {
    const { text } = this.#work;
    const breaks = this.#breaks();
    this.#starts = [...new Set([...lineStarts(text, this.#after), ...breaks])].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (const start of this.#starts) {
      const space = spaceBefore(text, start);
      const joint = breaks.has(start) ? undefined : jointBefore(this.#work, this.#after, start);
      if (joint !== undefined) {
        edits.push({ start: start - space.length, end: start, text: joint });
        continue;
      }
      const indent = this.#indentOf(start);
      this.#indents.set(start, indent);
      if (breaks.has(start)) edits.push({ start: start - space.length, end: start, text: `\n${indent}` });
      else if (indent !== indentOfLine(text, start))
        edits.push({ start: text.lastIndexOf('\n', start - 1) + 1, end: start, text: indent });
    }
    return edits;
  }

  #breaks(): Set<number> {
    const breaks = new Set<number>();
    const tree = this.#after;
    for (let node = 0; node < tree.count; node++)
      if (startsOwnLine(this.#work, tree, node)) breaks.add(tree.start[node]);
    return breaks;
  }

  #indentOf(start: number): string {
    const { text } = this.#work;
    const current = indentOfLine(text, start);
    const leaf = this.#after.nodeAt(start);
    const isFixed =
      text[start] === '#' ||
      this.#after.kind[leaf] === LABEL ||
      this.#after.closest(leaf, ...DEFINITIONS) !== NONE;
    if (isFixed) return current;
    const old = this.#work.oldAt(start);
    const first = this.#before.source.text;
    if (old !== undefined && opensLine(first, old)) {
      this.#moved = { from: '', to: '' };
      return shiftIndent(indentOfLine(first, old), this.#stepsFrom(old, start), this.#unit);
    }
    const node = this.#topNodeAt(start);
    const wanted = this.#after.start[node] === start ? this.#wanted(node) : undefined;
    const { from, to } = this.#moved;
    if (wanted === undefined) return current.startsWith(from) ? to + current.slice(from.length) : current;
    this.#moved = { from: current, to: wanted };
    return wanted;
  }

  // An item that nothing changes may be missing from the tree before.
  #stepsFrom(old: number, start: number): number {
    const { start: starts, end: ends } = this.#before;
    const item = itemAt(this.#before, old);
    const isChanged =
      starts[item] <= old && this.#edits.some((edit) => edit.start < ends[item] && starts[item] < edit.end);
    return isChanged ? depthAt(this.#after, start) - depthAt(this.#before, old) : 0;
  }

  /** The outermost node that begins at an offset and a line. */
  #topNodeAt(start: number): Node {
    const tree = this.#after;
    let node = tree.nodeAt(start);
    let top = node;
    for (; node !== NONE && tree.start[node] === start; node = tree.parent[node])
      if (isUnit(tree, node) || tree.kind[node] === ELSE) top = node;
    return top;
  }

  #wanted(node: Node): string | undefined {
    const tree = this.#after;
    const parent = tree.parent[node];
    if (parent === NONE) return undefined;
    if (tree.kind[node] === BRACE || tree.kind[node] === ELSE) return this.#ownerIndent(node);
    if (!isUnit(tree, node)) return undefined;
    const beside = isBranch(tree, node) ? undefined : this.#siblingIndent(node);
    if (beside !== undefined) return beside;
    const top = outOfLabels(tree, node);
    if (top !== node && !isBranch(tree, top)) {
      const around = this.#siblingIndent(top);
      if (around !== undefined) return around;
    }
    const outer = this.#ownerIndent(top);
    return outer === undefined ? undefined : shiftIndent(outer, stepOf(tree, top), this.#unit);
  }

  #siblingIndent(node: Node): string | undefined {
    const tree = this.#after;
    let before: string | undefined;
    for (const sibling of tree.children(tree.parent[node])) {
      const start = tree.start[sibling];
      if (sibling === node || !isUnit(tree, sibling) || isOutOfLine(tree, sibling)) continue;
      if (sibling < node) before = this.#indents.get(start) ?? before;
      else if (before !== undefined) break;
      else if (this.#work.oldAt(start) !== undefined && opensLine(this.#work.text, start))
        return this.#indentOf(start);
    }
    return before;
  }

  #ownerIndent(node: Node): string | undefined {
    const owner = ownerOf(this.#after, node);
    if (owner === NONE) return undefined;
    const at = this.#after.start[owner];
    let line: number | undefined;
    for (const start of this.#starts) {
      if (start > at) break;
      line = start;
    }
    return line === undefined ? indentOfLine(this.#work.text, at) : this.#indents.get(line);
  }
}

// Labels, directives, comments and the block of a case may stand in columns of their own.
const isOutOfLine = (tree: SyntaxTree, node: Node): boolean =>
  /^(?:labeled_statement|preproc_.*|comment)$/.test(tree.kindName(node)) ||
  (tree.kindName(node) === 'compound_statement' && tree.kindName(tree.parent[node]) === 'case_statement');

function lineStarts(text: string, { start, end, root }: SyntaxTree): number[] {
  const starts: number[] = [];
  const from = text.lastIndexOf('\n', start[root] - 1) + 1;
  for (const { 0: line, index } of text.slice(from, end[root]).matchAll(/^[ \t]*(?=\S)/gm))
    starts.push(from + index + line.length);
  return starts;
}
