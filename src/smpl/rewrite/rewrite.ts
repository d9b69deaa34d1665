import type { SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import type { Solution, Span } from '../match/witness.ts';
import { branchesOf } from './branches.ts';
import { dropCommas } from './commas.ts';
import { indentFor } from './indent.ts';
import { type Addition, insertionEdit, joinAdditions, removalEdit, replacementEdit } from './layout.ts';
import { type Insertion, type Marks, marksOf } from './marks.ts';
import { joinSpans } from './regions.ts';
import { lookupIn, renderLines } from './render.ts';
import { Style } from './style.ts';

/** Two matches that want different things of one token. */
export interface Conflict {
  readonly at: number;
  readonly reason: string;
}

export interface Rewriting {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/** The edits that the matches of one rule ask for; a match that conflicts with one before it is left out whole. */
export function rewrite(
  tree: SyntaxTree,
  names: ReadonlyMap<string, string>,
  solutions: readonly Solution[],
): Rewriting {
  const style = new Style(tree.source);
  const conflicts: Conflict[] = [];
  const removed: Span[] = [];
  const insertions = new Map<string, Insertion & { addition: Addition }>();
  const all = solutions.map(marksOf).filter((marks) => marks.removed.length + marks.insertions.length > 0);
  for (const marks of all.sort(outerFirst)) {
    const fresh = new Map<string, Insertion & { addition: Addition }>();
    let clash: Conflict | undefined;
    for (const insertion of marks.insertions) {
      const { run, environment, anchor, side } = insertion;
      const addition = { lines: renderLines(run.tokens, lookupIn(names, environment)), whole: run.whole };
      const place = `${side} ${side === 'before' ? anchor.start : anchor.end}`;
      const key = `${place} ${run.tokens[0]?.start}${run.many ? ` ${joinAdditions(style, [addition], '')}` : ''}`;
      const known = insertions.get(key) ?? fresh.get(key);
      if (known && joinAdditions(style, [known.addition], '') !== joinAdditions(style, [addition], ''))
        clash ??= { at: anchor.start, reason: 'two matches add different code at one token' };
      if (known) continue;
      if (
        removed.some(
          (span) =>
            span.start <= anchor.start &&
            anchor.end <= span.end &&
            !marks.removed.some((own) => own.start === span.start && own.end === span.end),
        )
      )
        clash ??= { at: anchor.start, reason: 'a match lies inside the removed code of another' };
      fresh.set(key, { ...insertion, addition });
    }
    for (const span of marks.removed)
      for (const other of insertions.values())
        if (
          span.start <= other.anchor.start &&
          other.anchor.end <= span.end &&
          !marks.insertions.some(
            ({ run, anchor }) => run === other.run && anchor.start === other.anchor.start,
          )
        )
          clash ??= { at: span.start, reason: 'a match removes a token that another one changes' };
    if (clash) {
      conflicts.push(clash);
      continue;
    }
    for (const [key, insertion] of fresh) insertions.set(key, insertion);
    removed.push(...marks.removed);
  }
  const edits = editsOf(tree, style, removed, [...insertions.values()]);
  return { edits, conflicts };
}

function outerFirst(a: Marks, b: Marks): number {
  return extent(a).start - extent(b).start || extent(b).end - extent(a).end;
}

function extent({ removed, insertions }: Marks): Span {
  const spans = [...removed, ...insertions.map(({ anchor }) => anchor)];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function editsOf(
  tree: SyntaxTree,
  style: Style,
  removed: readonly Span[],
  insertions: readonly (Insertion & { addition: Addition })[],
): Edit[] {
  const edits: Edit[] = [];
  const regions = joinSpans(style, dropCommas(tree, style, removed, insertions));
  const branches = branchesOf(tree, style, regions, insertions);
  const waiting = new Set(insertions);
  for (const region of regions) {
    const inside = [...waiting].filter((insertion) => belongs(style, region, insertion)).sort(byPlace);
    for (const insertion of inside) waiting.delete(insertion);
    const additions = inside.map(({ addition }) => addition);
    const branch = branches.replacing(region, additions);
    if (branch) edits.push(branch);
    else if (additions.length > 0) edits.push(replacementEdit(style, region, additions));
    else edits.push(removalEdit(style, region));
  }
  const groups = new Map<string, (Insertion & { addition: Addition })[]>();
  for (const insertion of [...waiting].sort(byPlace)) {
    const key = insertion.side === 'before' ? `b${insertion.anchor.start}` : `a${insertion.anchor.end}`;
    const group = groups.get(key);
    if (group) group.push(insertion);
    else groups.set(key, [insertion]);
  }
  for (const group of groups.values()) {
    const additions = group.map(({ addition }) => addition);
    const [{ side, anchor }] = group;
    const braced = branches.beside(group[0], additions);
    if (braced) edits.push(...braced);
    else
      edits.push(
        insertionEdit(style, { side, anchor, indent: indentFor(tree, style, side, anchor) }, additions),
      );
  }
  return mergeEdits(edits);
}

function byPlace(a: Insertion, b: Insertion): number {
  return (
    a.anchor.start - b.anchor.start ||
    (a.side === b.side ? 0 : a.side === 'before' ? -1 : 1) ||
    a.token.start - b.token.start
  );
}

// Code added at a removed token stands in its place, and so does code added beside the removed stretch.
function belongs(style: Style, region: Span, { anchor, side, replaces }: Insertion): boolean {
  if (region.start <= anchor.start && anchor.end <= region.end) return true;
  if (replaces) return false;
  const edge = side === 'before' ? anchor.start : anchor.end;
  return edge === (side === 'before' ? region.end : region.start) && style.text.length >= 0 && false;
}

/** Two edits at one place become one. */
function mergeEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Edit[] = [];
  for (const edit of sorted) {
    const last = merged.at(-1);
    if (last && edit.start < last.end) last.text += edit.text;
    else if (last && edit.start === last.end && edit.start === edit.end && last.start === last.end)
      last.text += edit.text;
    else merged.push({ ...edit });
    if (last && edit.start < last.end) last.end = Math.max(last.end, edit.end);
  }
  return merged;
}
