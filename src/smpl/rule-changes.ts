import { type Edit, sortEdits } from '../text/edit-set.ts';
import type { GroupText } from './group-text.ts';
import type { RuleConflict, Starred } from './patch-outcome.ts';
import { shift } from './positions.ts';
import { type HeaderChange, headerChanges } from './rewrite/header-change.ts';
import type { Layout } from './rewrite/layout-options.ts';
import { marksOf } from './rewrite/marks.ts';
import { prototypeEdits } from './rewrite/prototypes.ts';
import { rewrite } from './rewrite/rewrite.ts';
import { tidy } from './rewrite/tidy.ts';
import { conflictsIn, type RuleRun } from './rule-search.ts';
import type { State } from './states.ts';
import { any, word } from './words/formula.ts';

/** What the matches of a rule change. */
export interface RuleChanges {
  readonly edits: ReadonlyMap<GroupText, readonly Edit[]>;
  /** Functions whose prototypes change with them, in whatever text they stand. */
  readonly headers: readonly HeaderChange[];
  readonly conflicts: readonly RuleConflict[];
}

/** The code on the `*` lines of a rule, each piece once. */
export function starredBy({ text, matcher, solutions }: RuleRun): Starred[] {
  const spans = new Map(
    solutions.flatMap((one) => marksOf(one).starred).map((span) => [`${span.start} ${span.end}`, span]),
  );
  return [...spans.values()].map((span) => ({ rule: matcher.rule.name, path: text.path, span }));
}

export function changesOf(runs: readonly RuleRun[], layout: Layout | undefined): RuleChanges {
  const all = new Map<GroupText, readonly Edit[]>();
  const headers: HeaderChange[] = [];
  const found: RuleConflict[] = [];
  for (const run of runs) {
    const { text, matcher, solutions } = run;
    const { code, names, rule } = matcher;
    if (!rule.changes || solutions.length === 0) continue;
    const { edits, conflicts } = rewrite(code.tree, names, solutions, layout);
    found.push(...conflictsIn(run, conflicts));
    if (edits.length === 0) continue;
    all.set(text, edits);
    if (rule.disabled.includes('prototypes')) continue;
    const removed = solutions.flatMap((one) => marksOf(one).removed);
    headers.push(...headerChanges(code.tree, edits, removed));
  }
  return { edits: all, headers, conflicts: found };
}

/** Changes the texts; the positions of the states move along. */
export function carryOut(
  { edits: all, headers }: RuleChanges,
  texts: readonly GroupText[],
  states: State[],
  layout: Layout | undefined,
): State[] {
  let after = states;
  const renamed = headers.map(({ name }) => name);
  for (const text of texts) {
    const own = all.get(text) ?? [];
    if (own.length === 0 && !renamed.some((name) => text.words.has(name))) continue;
    const { tree } = text.reading.with(any(renamed.map(word))).code;
    const wanted = sortEdits([...own, ...prototypeEdits(tree, headers, own)]);
    if (wanted.length === 0) continue;
    const edits = tidy(tree, wanted, layout);
    text.change(edits);
    after = after.map((state) => ({ ...state, environment: shift(state.environment, text.path, edits) }));
  }
  return after;
}
