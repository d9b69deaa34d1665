import { CFile } from '../c/c-file.ts';
import { kind } from '../c/kinds.ts';
import { applyEdits, type Edit, EditSet, sortEdits } from '../text/edit-set.ts';
import type { FileEdits, Reason } from '../transform/contract.ts';
import type { ChangedFile } from './result.ts';

/** Edits that are made together or not at all. */
export interface EditUnit {
  key: string;
  changes: readonly FileEdits[];
}

/** Why a unit's edits are not made. */
export interface Refusal {
  unit: string;
  reason: Reason;
}

export interface Settled {
  files: ChangedFile[];
  refusals: Refusal[];
}

interface Draft {
  file: CFile;
  /** Units taken so far, with their edits of this file. */
  groups: { owner: string; edits: readonly Edit[] }[];
  edits: readonly Edit[];
}

const ERROR = kind('ERROR');

/**
 * Takes units in their order. One that runs into edits taken before it, or leaves a function that parsed with a syntax
 * error, is refused whole, in all its files.
 */
export function settleEdits(
  units: readonly EditUnit[],
  fileAt: (path: string) => CFile | undefined,
  beforeUnit: () => void = () => {},
): Settled {
  const drafts = new Map<string, Draft>();
  const refusals: Refusal[] = [];
  for (const unit of units) {
    beforeUnit();
    const tried: Draft[] = [];
    let refusal: Refusal | undefined;
    for (const { path, edits } of unit.changes) {
      const open = tried.find((draft) => draft.file.path === path) ?? drafts.get(path);
      const file = open?.file ?? fileAt(path);
      if (!file) throw new Error(`${path} is gone since it was read`);
      const next = extend(open ?? { file, groups: [], edits: [] }, unit.key, edits);
      if ('reason' in next) {
        refusal = next;
        break;
      }
      tried.push(next);
    }
    if (refusal) refusals.push(refusal);
    else for (const draft of tried) drafts.set(draft.file.path, draft);
  }
  const files = [...drafts.values()]
    .filter((draft) => draft.edits.length > 0)
    .map(({ file, edits }) => ({ path: file.path, text: file.text, edits }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, refusals };
}

function extend(draft: Draft, unit: string, edits: readonly Edit[]): Draft | Refusal {
  const { file } = draft;
  const set = new EditSet();
  for (const group of draft.groups) set.add(group);
  const conflict = set.add({ owner: unit, edits });
  if (conflict) {
    const other =
      conflict.conflictsWith === unit
        ? 'two of its own edits overlap'
        : `its edits run into those of ${conflict.conflictsWith}`;
    return refuse(file, unit, 'edits-collide', other, conflict.at);
  }
  const broken = firstBroken(file, set.edits, sortEdits(edits));
  if (broken >= 0) {
    return refuse(file, unit, 'result-does-not-parse', 'the function would no longer parse', broken);
  }
  return { file, groups: [...draft.groups, { owner: unit, edits }], edits: set.edits };
}

function refuse(file: CFile, unit: string, code: string, why: string, at: number): Refusal {
  const line = file.source.lineAt(at);
  const text = file.source.lineText(line).trim();
  return {
    unit,
    reason: {
      code,
      text: `the rewrite is refused: ${why}`,
      evidence: [{ path: file.path, line, text, claim: 'the edit in question' }],
    },
  };
}

/** Offset of the first of some edits after which its function, clean before, has a syntax error; else -1. */
function firstBroken(file: CFile, all: readonly Edit[], some: readonly Edit[]): number {
  const after = new CFile(file.path, applyEdits(file.text, all));
  const checked = new Set<number>();
  for (const edit of some) {
    const before = file.functionAt(edit.start);
    if (!before || hasError(before)) continue;
    const start = before.tree.start[before.node];
    const isRemoved = edit.start <= start && before.tree.end[before.node] <= edit.end;
    if (isRemoved || checked.has(start)) continue;
    checked.add(start);
    const fn = after.functionAt(moved(before.tree.start[before.body], all));
    if (!fn || hasError(fn)) return edit.start;
  }
  return -1;
}

/** Where the text at an offset is after edits. */
function moved(offset: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { start, end, text } of edits)
    if (end <= offset && start < offset) by += text.length - (end - start);
  return offset + by;
}

function hasError({ tree, node }: NonNullable<ReturnType<CFile['functionAt']>>): boolean {
  for (let at = node; at < tree.after[node]; at++) {
    if (tree.kind[at] === ERROR || tree.isMissing(at)) return true;
  }
  return false;
}
