import type { CFile } from '../c/c-file.ts';
import type {
  FileEdits,
  Fix,
  MentionPlace,
  Outcome,
  Reason,
  Site,
  Transform,
} from '../transform/contract.ts';
import { type SourceTree, WordsWanted } from '../transform/source-tree.ts';
import { Unreadable } from './errors.ts';
import { ImaginedTree } from './imagined-tree.ts';
import { type Place, placeOf } from './place.ts';
import { checkOutcome, plainFact, plainFix, plainReason } from './plain.ts';
import type { Fault, OutcomeName, SiteResult } from './result.ts';

/** A rewrite's part that a `SiteResult` does not hold. */
export interface Proposal {
  unit: string;
  summary: string;
  changes: readonly FileEdits[];
}

/** What came of one site: a result, words to search for first, or neither: no transform answered. */
export interface Examined {
  result: SiteResult | undefined;
  proposal: Proposal | undefined;
  wanted: readonly string[];
  faults: Fault[];
}

export interface NumberedTransform {
  index: number;
  transform: Transform;
}

const strength: readonly OutcomeName[] = ['mention', 'leave', 'ask', 'rewrite'];

/**
 * Lets every transform answer for a site. The strongest answer counts (rewrite, ask, leave, mention), of two alike the
 * first. `before` is called ahead of each transform.
 */
export function examineSite(
  site: Site,
  transforms: readonly NumberedTransform[],
  tree: SourceTree,
  before: (transform: number) => void,
): Examined {
  const faults: Fault[] = [];
  let undecided: Fault | undefined;
  const wanted = new Set<string>();
  const imagined = new ImaginedTree(tree, site.file);
  let best: { outcome: Outcome; transform: Transform } | undefined;
  for (const { index, transform } of transforms) {
    before(index);
    try {
      const outcome = transform.examine(site, tree);
      if (!outcome) continue;
      checkOutcome(outcome, site, tree);
      if (!best || strength.indexOf(outcome.outcome) > strength.indexOf(best.outcome.outcome))
        best = { outcome, transform };
    } catch (error) {
      if (error instanceof WordsWanted) {
        imagine(() => transform.examine(site, imagined));
        for (const word of [...error.words, ...imagined.asked]) wanted.add(word);
      } else if (error instanceof Unreadable) undecided ??= blind(site, error);
      else faults.push(failed(transform, site, error));
    }
  }
  if (wanted.size > 0) return { result: undefined, proposal: undefined, wanted: [...wanted], faults: [] };
  if (undecided)
    return { result: undefined, proposal: undefined, wanted: [], faults: [...faults, undecided] };
  if (!best) return { result: undefined, proposal: undefined, wanted: [], faults };
  return { ...answered(site, best.outcome, best.transform.name), wanted: [], faults };
}

function imagine(work: () => unknown): void {
  try {
    work();
  } catch {
    // It met what cannot be. The words that it asked for before are known.
  }
}

// No transform's fault: what it has to look at is closed to it.
function blind({ path, line }: Site, { message }: Unreadable): Fault {
  return { code: 'unreadable', transform: null, path, line, text: `not decided, since ${message}` };
}

function failed(transform: Transform, site: Site, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'transform-failed',
    transform: transform.name,
    path: site.path,
    line: site.line,
    text: `${message}${whereThrown(error)}`,
  };
}

/** The first line of an error's stack that names a place. */
function whereThrown(error: unknown): string {
  const frame = error instanceof Error ? /\n\s+at (.*)/.exec(error.stack ?? '') : null;
  return frame ? ` (at ${frame[1]})` : '';
}

function answered(site: Site, outcome: Outcome, transform: string): Pick<Examined, 'result' | 'proposal'> {
  const isRewrite = outcome.outcome === 'rewrite';
  const result: SiteResult = {
    ...here(site, placeOf(site.file, site.offset, site.word)),
    outcome: outcome.outcome,
    transform,
    target: isRewrite ? outcome.target : outcome.outcome === 'ask' ? (outcome.target ?? null) : null,
    where: outcome.outcome === 'mention' ? outcome.where : null,
    facts: outcome.outcome === 'mention' ? [] : (outcome.facts ?? []).map(plainFact),
    reasons: outcome.reasons.map(plainReason),
    fixes: isRewrite ? outcome.fixes.map(plainFix) : [],
    notes: isRewrite ? outcome.notes.map(plainReason) : [],
    unit: isRewrite ? `${transform}/${outcome.unit}` : null,
  };
  if (!isRewrite) return { result, proposal: undefined };
  const changes = outcome.changes.map(({ path, edits }) => ({
    path,
    edits: edits.map(({ start, end, text }) => ({ start, end, text })),
  }));
  return { result, proposal: { unit: `${transform}/${outcome.unit}`, summary: outcome.summary, changes } };
}

/** What the word is, for a site that is no transform's. */
export function unanswered(site: Site): SiteResult {
  const place = placeOf(site.file, site.offset, site.word);
  const isCall = place.what === 'call';
  const line = site.file.source.lineText(site.line).trim();
  const claim = isCall ? 'the call' : places[place.what as MentionPlace];
  const reason: Reason = {
    code: isCall ? 'not-covered' : `in-${place.what}`,
    text: isCall ? 'no transform of this run answers for this call' : `the word stands in ${claim}`,
    evidence: [{ path: site.path, line: site.line, text: line, claim }],
  };
  return {
    ...here(site, place),
    outcome: isCall ? 'leave' : 'mention',
    transform: null,
    target: null,
    where: isCall ? null : (place.what as MentionPlace),
    facts: [],
    reasons: [reason],
    fixes: [] as Fix[],
    notes: [],
    unit: null,
  };
}

const places: Record<MentionPlace, string> = {
  comment: 'a comment',
  string: 'a string',
  'macro-body': 'a macro',
  declaration: 'a declaration',
  definition: 'a definition',
  reference: 'code that does not call it',
  unparsed: 'code that was not understood',
};

function here(site: Site, place: Place) {
  const { path, offset, line, column, word } = site;
  return { path, offset, line, column, word, function: place.function, call: place.call };
}

/** A site of a file; `undefined` where the word does not stand there. */
export function siteAt(file: CFile, offset: number, word: string): Site | undefined {
  if (!file.text.startsWith(word, offset)) return undefined;
  const { line, column } = file.source.positionAt(offset);
  return { file, path: file.path, offset, line, column, word };
}
