import type { Evidence, Fix, Outcome, Reason, Site, SiteFact } from '../transform/contract.ts';
import type { SourceTree } from '../transform/source-tree.ts';
import { outcomeNames } from './result.ts';

// A transform may be anybody's. What it answers is checked, and copied into values that a worker can hand over.

export function plainReason(reason: Reason): Reason {
  return {
    code: String(reason.code),
    text: String(reason.text),
    evidence: reason.evidence.map(plainEvidence),
    ...(reason.holds === undefined ? {} : { holds: Boolean(reason.holds) }),
  };
}

export function plainFact({ name, text }: SiteFact): SiteFact {
  return { name: String(name), text: String(text) };
}

export function plainFix(fix: Fix): Fix {
  return { ...plainReason(fix), title: String(fix.title) };
}

function plainEvidence(evidence: Evidence): Evidence {
  return {
    path: String(evidence.path),
    line: Number(evidence.line),
    text: String(evidence.text),
    claim: String(evidence.claim),
  };
}

/** Throws where an outcome is none that `contract.ts` describes. */
export function checkOutcome(outcome: Outcome, site: Site, tree: SourceTree): void {
  if (typeof outcome !== 'object' || !outcomeNames.includes(outcome.outcome)) {
    throw new TypeError(`examine() must answer with an outcome (${outcomeNames.join(', ')}) or undefined`);
  }
  if (!Array.isArray(outcome.reasons)) throw new TypeError(`an outcome ${outcome.outcome} needs reasons`);
  if (outcome.outcome !== 'rewrite') return;
  for (const list of ['fixes', 'notes', 'changes'] as const) {
    if (!Array.isArray(outcome[list])) throw new TypeError(`a rewrite needs ${list}, a list`);
  }
  if (!outcome.unit || !outcome.target) throw new TypeError('a rewrite needs a unit and a target');
  if (!outcome.changes.some(({ edits }) => edits.length > 0)) {
    throw new TypeError(`the rewrite of ${site.word} changes nothing`);
  }
  for (const { path, edits } of outcome.changes) {
    const file = tree.file(path);
    if (!file) throw new TypeError(`the rewrite changes ${path}, which is no file of the tree`);
    for (const { start, end, text } of edits) {
      const inside = Number.isInteger(start) && 0 <= start && start <= end && end <= file.text.length;
      if (!inside || typeof text !== 'string') {
        throw new TypeError(`the rewrite has an edit [${start}, ${end}) that does not fit ${path}`);
      }
    }
  }
}
