import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { type Edit, sortEdits } from '../../text/edit-set.ts';
import { withoutComments } from '../../text/without-comments.ts';
import { definitionAt, macroBodyAt } from '../match/hidden-code.ts';
import type { Solution, Span } from '../match/witness.ts';
import { type Added, accept, type Conflict } from './accept.ts';
import { fitCommas } from './added-commas.ts';
import { alignedEdits } from './align.ts';
import { beforeItem } from './before-item.ts';
import { behindBranch } from './behind-branch.ts';
import { besideDirective } from './beside-directive.ts';
import { bracedBranch, branchBeside, type Company, replacedBranch } from './branches.ts';
import { dropCommas } from './commas.ts';
import { inOneDefinition, inOneLine } from './in-one-line.ts';
import { inTheirPlaces } from './in-their-places.ts';
import { indentFor } from './indent.ts';
import { type Addition, insertionEdit, joinAdditions, removalEdit, replacementEdit } from './layout.ts';
import { type Layout, LINUX_LAYOUT } from './layout-options.ts';
import type { Insertion } from './marks.ts';
import { joinSpans, type Owned } from './regions.ts';
import { severalNames } from './several-names.ts';
import { soundEdits } from './sound.ts';
import { Style } from './style.ts';
import { isThere, withoutRepeats } from './without-repeats.ts';

export interface Rewriting {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/** The edits that the matches of one rule ask for; a match that conflicts with one before it is left out whole. */
export function rewrite(
  tree: SyntaxTree,
  names: ReadonlyMap<string, string>,
  solutions: readonly Solution[],
  layout: Layout = LINUX_LAYOUT,
): Rewriting {
  const style = new Style(tree.source, layout);
  const { removed, added, dropped, conflicts } = accept(tree, style, names, solutions);
  const declared = severalNames(tree, added, dropped);
  const gone = [...removed, ...declared.removed.map((span) => ({ ...span, owner: span.start }))];
  const wanted = byTree(tree, gone, declared.added).flatMap((part) => {
    const added = part.tree === tree ? part.added : part.added.map((one) => inOneDefinition(part.tree, one));
    const fitted = fitCommas(part.tree, editsOf(part.tree, style, part.removed, added));
    const edits = inTheirPlaces(part.tree, part.removed, sortEdits(fitted));
    return part.tree === tree ? edits : edits.map((edit) => withBackslashes(style.text, edit));
  });
  const sound = soundEdits(tree, sortEdits(wanted), gone);
  return { edits: sound.edits, conflicts: [...conflicts, ...sound.conflicts] };
}

/** What is to change, apart by the trees that show it: that of the file and those of macro bodies. */
function byTree(tree: SyntaxTree, removed: readonly Owned[], added: readonly Added[]) {
  const parts = new Map<SyntaxTree, { tree: SyntaxTree; removed: Owned[]; added: Added[] }>();
  const isGone = (node: Node) =>
    node !== NONE && removed.some(({ start, end }) => start <= tree.start[node] && tree.start[node] < end);
  const partAt = (offset: number) => {
    const own = isGone(definitionAt(tree, offset)) ? tree : (macroBodyAt(tree, offset) ?? tree);
    const part = parts.get(own) ?? { tree: own, removed: [], added: [] };
    parts.set(own, part);
    return part;
  };
  for (const span of removed) partAt(span.start).removed.push(span);
  for (const insertion of added.map((one) => besideDirective(tree, one)))
    partAt(insertion.anchor.start).added.push(insertion);
  return [...parts.values()];
}

// Lines that are added inside a definition end in a backslash, too.
function withBackslashes(before: string, { start, end, text }: Edit): Edit {
  const blanks = /^\r?\n/.test(text) ? /[ \t]*$/.exec(before.slice(0, start))![0].length : 0;
  return { start: start - blanks, end, text: text.replace(/(?<![\\ \t])[ \t]*(?=\r?\n)/g, ' \\') };
}

function editsOf(
  tree: SyntaxTree,
  style: Style,
  removed: readonly Owned[],
  insertions: readonly Added[],
): Edit[] {
  const edits: Edit[] = [];
  const regions = joinSpans(tree, style, dropCommas(tree, style, removed, insertions), insertions);
  const waiting = new Set(insertions);
  for (const group of linked(style, regions)) {
    const inside = [...waiting]
      .filter((insertion) => group.some((region) => belongs(region, insertion)))
      .sort(byPlace)
      .map((insertion) => {
        const once = withoutRepeats(style, group[0], insertion);
        if (once !== insertion) waiting.delete(insertion);
        return once;
      });
    const additions = inside.map(({ commented }) => commented);
    const braced = group.length === 1 ? replacedBranch(tree, style, group[0], additions) : undefined;
    const aligned = braced === undefined && inside.length === 1 ? align(style, group, inside[0]) : undefined;
    if (aligned) {
      waiting.delete(inside[0]);
      edits.push(...aligned);
      continue;
    }
    for (const region of group) {
      const own = inside.filter((insertion) => belongs(region, insertion));
      for (const insertion of own) waiting.delete(insertion);
      const additions = own.map(({ commented }) => commented);
      const branch = replacedBranch(tree, style, region, additions);
      if (branch) edits.push(...branch);
      else if (additions.length > 0) edits.push(replacementEdit(style, region, additions));
      else edits.push(removalEdit(style, region));
    }
  }
  return mergeEdits([...edits, ...editsBeside(tree, style, [...waiting])]);
}

// What is added beside code that stays, by place.
function editsBeside(tree: SyntaxTree, style: Style, insertions: readonly Added[]): Edit[] {
  const edits: Edit[] = [];
  const moved = (one: Added): Added => inOneLine(tree, beforeItem(tree, behindBranch(tree, one)));
  const groups = new Map<string, Added[]>();
  for (const insertion of insertions.map(moved).sort(byPlace)) {
    const key = insertion.side === 'before' ? `b${insertion.anchor.start}` : `a${insertion.anchor.end}`;
    const group = groups.get(key);
    if (group) group.push(insertion);
    else groups.set(key, [insertion]);
  }
  const branches = new Map<Node, Company>();
  for (const group of groups.values()) {
    const additions = group.map(({ addition }) => addition);
    const [{ side, anchor }] = group;
    const isCompany = additions.some((addition) => addition.whole && !isComment(addition));
    const branch = isCompany ? branchBeside(tree, group[0]) : NONE;
    if (branch === NONE) {
      const place = side === 'before' ? anchor.start : anchor.end;
      if (isThere(style.text, { start: place, end: place }, joinAdditions(style, additions, ''))) continue;
      const indent = indentFor(tree, style, side, anchor);
      edits.push(insertionEdit(style, { side, anchor, indent }, additions));
      continue;
    }
    const company = branches.get(branch) ?? { before: [], behind: [] };
    branches.set(branch, company);
    company[side === 'before' ? 'before' : 'behind'].push(...additions);
  }
  for (const [branch, company] of branches) edits.push(...bracedBranch(tree, style, branch, company));
  return edits;
}

// A comment by itself is no second statement.
const isComment = ({ lines }: Addition): boolean =>
  lines.every(({ text }) => /^(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/)$/.test(text));

function byPlace(a: Insertion, b: Insertion): number {
  return (
    a.anchor.start - b.anchor.start ||
    (a.side === b.side ? 0 : a.side === 'before' ? -1 : 1) ||
    (a.declarator?.start ?? 0) - (b.declarator?.start ?? 0) ||
    a.token.start - b.token.start
  );
}

// static int __init f(int a)      one change, though the pattern does not mention what stands in the middle
//        ^^^        ^^^^^^^^
function linked(style: Style, regions: readonly Owned[]): Owned[][] {
  const groups: Owned[][] = [];
  for (const region of regions) {
    const last = groups.at(-1)?.at(-1);
    const isLinked =
      last &&
      last.owner === region.owner &&
      SPECIFIERS.test(withoutComments(style.text.slice(last.end, region.start)));
    if (isLinked) groups.at(-1)!.push(region);
    else groups.push([region]);
  }
  return groups;
}

const SPECIFIERS =
  /^(?=\s*\S)(?:\s|__attribute__\s*\(\s*\([^;{}]*?\)\s*\)|\b(?:static|inline|extern|register|const|volatile|restrict|__\w+)\b)*$/;

function align(style: Style, group: readonly Span[], { addition, commented }: Added): Edit[] | undefined {
  const indent = style.indentAt(group[0].start);
  const isExact = style.layout.spacing === 'smpl';
  if (isExact || (addition.lines.length > 1 && addition.lines.some(({ directive }) => directive)))
    return undefined;
  const text = joinAdditions(style, [addition], indent);
  return alignedEdits(style, group, text, joinAdditions(style, [commented], indent) !== text);
}

// Code added at a removed token stands in its place.
function belongs({ start, end }: Span, { anchor }: Insertion): boolean {
  return start <= anchor.start && anchor.end <= end;
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
