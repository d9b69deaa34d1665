import type { SyntaxTree } from '../../c/syntax-tree.ts';
import type { Solution, Span } from '../match/witness.ts';
import { asWritten, withComments } from './comments-beside.ts';
import type { Addition } from './layout.ts';
import { joinAdditions } from './layout.ts';
import { type Dropped, type Insertion, type Marks, marksOf } from './marks.ts';
import type { Owned } from './regions.ts';
import { type Line, type Lookup, lookupIn, renderLines } from './render.ts';
import { itemAt } from './sound.ts';
import type { Style } from './style.ts';
import { tearsBranch } from './torn-branch.ts';
import { addsWithoutValue } from './without-value.ts';
import { writesTheSame } from './writes-the-same.ts';

/** Two matches that want different things of one token. */
export interface Conflict {
  readonly at: number;
  readonly reason: string;
}

export interface Added extends Insertion {
  readonly addition: Addition;
  /** The same with the comments that stood beside what its metavariables stand for. */
  readonly commented: Addition;
}

/** What is to change, free of contradictions. */
export interface Accepted {
  readonly removed: readonly Owned[];
  readonly added: readonly Added[];
  readonly dropped: readonly Dropped[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Puts the marks of all matches of a rule together. Where two matches want different things of one token, none of the
 * rule's matches in that function (or other item of the file) is carried out: a half would be wrong.
 */
export function accept(
  tree: SyntaxTree,
  style: Style,
  names: ReadonlyMap<string, string>,
  solutions: readonly Solution[],
): Accepted {
  const items = new Map<number, Marks[]>();
  const torn: Conflict[] = [];
  for (const solution of solutions) {
    const marks = marksOf(solution);
    if (marks.removed.length + marks.insertions.length + marks.dropped.length === 0) continue;
    if (tearsBranch(tree, marks)) {
      torn.push({ at: startOf(marks), reason: 'code beside a block, or without it, would leave its branch' });
      continue;
    }
    if (marks.isPartial) {
      torn.push({ at: startOf(marks), reason: 'code would be added behind a list that stands for nothing' });
      continue;
    }
    const without = addsWithoutValue(names, marks);
    if (without) {
      torn.push(without);
      continue;
    }
    const item = itemAt(tree, startOf(marks));
    const list = items.get(item);
    if (list) list.push(marks);
    else items.set(item, [marks]);
  }
  const parts = [...items.values()].map((list) => acceptItem(style, names, list));
  return {
    removed: parts.flatMap((part) => part.removed),
    added: parts.flatMap((part) => part.added),
    dropped: parts.flatMap((part) => part.dropped),
    conflicts: [...torn, ...parts.flatMap((part) => part.conflicts)],
  };
}

function acceptItem(style: Style, names: ReadonlyMap<string, string>, all: readonly Marks[]): Accepted {
  const accepted = acceptTogether(style, names, all);
  if (accepted.conflicts.length === 0) return accepted;
  const changing = all.filter((marks) => !writesTheSame(style.text, names, marks));
  return changing.length < all.length ? acceptTogether(style, names, changing) : accepted;
}

function acceptTogether(style: Style, names: ReadonlyMap<string, string>, all: readonly Marks[]): Accepted {
  const added = new Map<string, Added & { by: Marks }>();
  const exactly = style.layout.spacing === 'smpl';
  let clash: Conflict | undefined;
  for (const marks of all) {
    for (const insertion of marks.insertions) {
      const { run, environment, anchor, side, declarator, replaces, kept } = insertion;
      const write = (lookup: Lookup): Addition => ({
        lines: withSpecifiers(renderLines(run.tokens, lookup, exactly), kept ?? []),
        whole: run.whole,
      });
      const lookup = asWritten(style.text, lookupIn(names, environment), names, marks.values);
      const addition = write(lookup);
      const commented = write(withComments(style.text, lookup, names, marks));
      const text = joinAdditions(style, [addition], '');
      // Beside a declaration of several names that stays, what is the same for two of them is added once.
      const whose = declarator && (replaces ? declarator.start : text);
      const place = `${side} ${side === 'before' ? anchor.start : anchor.end} ${whose ?? ''}`;
      const key = `${place} ${run.tokens[0]?.start} ${run.many ? text : ''}`;
      const known = added.get(key);
      if (!known) added.set(key, { ...insertion, addition, commented, by: marks });
      else if (joinAdditions(style, [known.addition], '') !== text)
        clash ??= { at: anchor.start, reason: 'two matches add different code at one token' };
    }
  }
  const insertions = [...added.values()];
  for (const marks of all) {
    for (const span of marks.removed) {
      const inside = insertions.find(
        ({ anchor, by, run }) =>
          by !== marks &&
          span.start <= anchor.start &&
          anchor.end <= span.end &&
          !marks.insertions.some((own) => own.run === run && own.anchor.start === anchor.start),
      );
      if (inside)
        clash ??= { at: inside.anchor.start, reason: 'one match removes a token that another one changes' };
    }
  }
  for (const { values, insertions: own } of all)
    for (const value of values) {
      const inside = value.isOne && own.find(({ anchor }) => isWithin(anchor, value));
      if (inside)
        clash ??= { at: inside.anchor.start, reason: 'one match removes what another one within it changes' };
    }
  if (clash) return { removed: [], added: [], dropped: [], conflicts: [clash] };
  return {
    removed: all.flatMap(({ removed, dropped }, at) => {
      const owner = removed[0]?.start ?? dropped[0]?.declarator.start ?? at;
      return removed.map((span) => ({ ...span, owner }));
    }),
    added: insertions,
    dropped: all.flatMap(({ dropped }) => dropped),
    conflicts: [],
  };
}

// <... - f(E) + g(E) ...>      on f(f(x)): E stands for the inner f(x), which changes too
function isWithin(anchor: Span, value: Span): boolean {
  const isSame = anchor.start === value.start && anchor.end === value.end;
  const isEmpty = anchor.start === anchor.end;
  return value.start <= anchor.start && anchor.end <= value.end && !isSame && !isEmpty;
}

// static const int a, b;      what becomes of `a` by itself is static and constant as well
function withSpecifiers(lines: readonly Line[], kept: readonly string[]): readonly Line[] {
  const [first, ...others] = lines;
  if (kept.length === 0 || !first || !DECLARES.test(first.text)) return lines;
  const missing = kept.filter((word) => !first.text.split(/\s+/).includes(word));
  return [{ ...first, text: [...missing, first.text].join(' ') }, ...others];
}

const DECLARES = /^(?!return\b|goto\b)[A-Za-z_][\w\s]*[\s*]\w+\s*(?:[;=,[]|$)/;

function startOf({ removed, insertions, dropped }: Marks): number {
  const spans = [
    ...removed,
    ...insertions.map(({ anchor }) => anchor),
    ...dropped.map(({ declarator }) => declarator),
  ];
  return Math.min(...spans.map(({ start }) => start));
}
