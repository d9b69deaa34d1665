import { fileURLToPath } from 'node:url';
import type { AuditResult, ChangedFile, SiteResult, Unit } from '../../src/run/result.ts';
import { type Edit, sortEdits } from '../../src/text/edit-set.ts';
import { Source } from '../../src/text/source.ts';
import type { Fix, Reason } from '../../src/transform/contract.ts';

/** The transform that toy audits are said to come from. */
export const toyTransform = fileURLToPath(new URL('./fixtures/toy-transform.mjs', import.meta.url));

/** A change of one function, as a test writes it down. */
export interface ToyChange {
  path: string;
  fn: string;
  /** Pieces of text and what they become; each stands once in the file. */
  replace: readonly (readonly [from: string, to: string])[];
  /** More files that belong to the same unit. */
  also?: readonly { path: string; replace: readonly (readonly [string, string])[] }[];
  summary?: string;
  fixes?: readonly string[];
  notes?: readonly string[];
}

/** The audit of a tree in which `grab()` becomes `grab_fast()` in the functions named. */
export function toyAudit(
  root: string,
  texts: Readonly<Record<string, string>>,
  changes: readonly ToyChange[],
): AuditResult {
  const edits = new Map<string, Edit[]>();
  const units = changes.map((change) => toyUnit(texts, change, edits));
  const files: ChangedFile[] = [...edits.keys()]
    .sort()
    .map((path) => ({ path, text: texts[path], edits: sortEdits(edits.get(path)!) }));
  const sites = units.flatMap((unit) => unit.sites);
  return {
    tree: { root, epoch: null },
    ledger: {
      words: { grab: sites.length },
      sites: sites.length,
      outcomes: { rewrite: sites.length, leave: 0, ask: 0, mention: 0 },
      unaccounted: 0,
    },
    sites,
    units,
    files,
    skipped: [],
    faults: [],
    lost: [],
    unparsed: [],
  };
}

function toyUnit(
  texts: Readonly<Record<string, string>>,
  change: ToyChange,
  edits: Map<string, Edit[]>,
): Unit {
  const own = new Map<string, Edit[]>();
  for (const { path, replace } of [change, ...(change.also ?? [])]) {
    const list = replace.map(([from, to]) => editOf(texts[path], from, to));
    own.set(path, sortEdits(list));
    edits.set(path, [...(edits.get(path) ?? []), ...list]);
  }
  const { path, fn, summary = `use grab_fast() in ${fn}()`, fixes = [], notes = [] } = change;
  const offset = own.get(path)![0].start;
  const line = new Source(path, texts[path]).lineAt(offset);
  const site: SiteResult = {
    path,
    offset,
    line,
    column: 1,
    word: 'grab',
    function: fn,
    call: 'grab(p)',
    outcome: 'rewrite',
    transform: 'toy-transform',
    target: 'grab_fast',
    where: null,
    facts: [],
    reasons: [reason('lock-here', `nothing else in ${fn}() needs the lock`, path, line)],
    fixes: fixes.map(
      (text, index): Fix => ({ code: `fix-${index}`, title: `fix ${index}`, text, evidence: [] }),
    ),
    notes: notes.map((text) => reason('seen', text, path, line)),
    unit: `toy-transform ${path} ${fn}`,
  };
  const { reasons, target } = site;
  return {
    key: site.unit!,
    transform: 'toy-transform',
    target: target!,
    summary,
    sites: [site],
    reasons,
    fixes: site.fixes,
    notes: site.notes,
    changes: own,
  };
}

function reason(code: string, text: string, path: string, line: number): Reason {
  return { code, text, evidence: [{ path, line, text: '', claim: '' }] };
}

function editOf(text: string, from: string, to: string): Edit {
  const start = text.indexOf(from);
  if (start < 0 || text.indexOf(from, start + 1) >= 0)
    throw new Error(`${JSON.stringify(from)} must stand once`);
  return { start, end: start + from.length, text: to };
}
