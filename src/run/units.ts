import type { Edit } from '../text/edit-set.ts';
import type { FileEdits } from '../transform/contract.ts';
import type { Proposal } from './examine.ts';
import type { SiteResult, Unit } from './result.ts';
import type { EditUnit, Refusal } from './settle.ts';

/** The proposals of one unit taken together, units in the order of their first sites. */
export function gatherUnits(sites: readonly SiteResult[], proposals: readonly Proposal[]): EditUnit[] {
  const byUnit = new Map<string, Proposal[]>();
  for (const { unit } of sites) if (unit !== null) byUnit.set(unit, []);
  for (const proposal of proposals) byUnit.get(proposal.unit)?.push(proposal);
  return [...byUnit].map(([key, own]) => ({ key, changes: joinChanges(own) }));
}

function joinChanges(proposals: readonly Proposal[]): FileEdits[] {
  const byPath = new Map<string, Edit[]>();
  for (const { path, edits } of proposals.flatMap(({ changes }) => changes)) {
    const list = byPath.get(path) ?? [];
    byPath.set(path, list);
    for (const edit of edits) if (!list.some((other) => isSame(other, edit))) list.push(edit);
  }
  return [...byPath].map(([path, edits]) => ({
    path,
    edits: edits.sort((a, b) => a.start - b.start || a.end - b.end),
  }));
}

const isSame = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;

/** A refused unit's sites are asked about: the rewrite is proven, but cannot be made by itself. */
export function withdraw(site: SiteResult, refusals: readonly Refusal[]): SiteResult {
  const refusal = refusals.find(({ unit }) => unit === site.unit);
  if (!refusal) return site;
  const reasons = [refusal.reason, ...site.reasons];
  return { ...site, outcome: 'ask', unit: null, fixes: [], notes: [], reasons };
}

/** The units that are left, each with its sites and what they say together. */
export function describeUnits(
  units: readonly EditUnit[],
  sites: readonly SiteResult[],
  proposals: readonly Proposal[],
): Unit[] {
  return units.flatMap(({ key, changes }) => {
    const own = sites.filter(({ unit }) => unit === key);
    if (own.length === 0) return [];
    return [
      {
        key,
        transform: own[0].transform ?? '',
        target: own[0].target ?? '',
        summary: proposals.find(({ unit }) => unit === key)?.summary ?? '',
        sites: own,
        reasons: distinct(own.flatMap(({ reasons }) => reasons)),
        fixes: distinct(own.flatMap(({ fixes }) => fixes)),
        notes: distinct(own.flatMap(({ notes }) => notes)),
        changes: new Map(changes.map(({ path, edits }) => [path, edits])),
      },
    ];
  });
}

/** Each value once, in the order of their first. */
export function distinct<T>(list: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const entry of list) {
    const key = JSON.stringify(entry);
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
