import { basename } from 'node:path';
import type { Unparsed } from '../smpl/unparsed.ts';
import type { ExaminedSites } from './examine-all.ts';
import type { Fault } from './result.ts';
import { type LostRule, lostRules } from './smpl-lost.ts';
import type { FileOutcome, Notice } from './smpl-outcome.ts';
import { runSmpl } from './smpl-run.ts';
import { sitesOf } from './smpl-sites.ts';
import type { TreeRun } from './smpl-tree.ts';

export interface SmplAuditOptions {
  jobs: number;
  onProgress: (done: number) => void;
  /** What scripts print beside their reports. */
  onPrinted: (text: string) => void;
}

/** What a semantic patch says of a tree. */
export interface SmplAnswer extends ExaminedSites {
  /** Texts of the files that have sites, as they were analysed. */
  texts: ReadonlyMap<string, string>;
  /** Where rules came to nothing, when all of the patch did. */
  lost: LostRule[];
  unparsed: Unparsed[];
}

/** Runs a semantic patch over files of a tree. */
export async function auditBySmpl(
  { setup, patch }: TreeRun,
  files: readonly string[],
  { jobs, onProgress, onPrinted }: SmplAuditOptions,
): Promise<SmplAnswer> {
  const name = basename(setup.path);
  const answer: SmplAnswer = {
    results: [],
    proposals: [],
    faults: [],
    texts: new Map(),
    lost: [],
    unparsed: [],
  };
  const texts = new Map<string, string>();
  let done = 0;
  const onOutcome = (outcome: FileOutcome): void => {
    onProgress(++done);
    if (outcome.findings.every(({ by }) => by === 'star')) onPrinted(outcome.printed);
    answer.unparsed.push(...outcome.unparsed);
    answer.faults.push(...outcome.notices.flatMap((notice) => faultOf(notice, name)));
    if (outcome.text === '') return;
    texts.set(outcome.path, outcome.text);
    const { results, proposals } = sitesOf(patch, name, outcome);
    answer.results.push(...results);
    answer.proposals.push(...proposals);
  };
  const groups = files.map((path) => [path]);
  const matches = await runSmpl(setup, groups, { jobs, timeout: 0 }, { onOutcome, onPrinted });
  const lost =
    answer.results.length > 0
      ? []
      : lostRules(patch, new Set(setup.virtualRules), matches, setup.root, files);
  return { ...answer, texts, lost };
}

function faultOf({ code, path, line, text }: Notice, transform: string): Fault[] {
  return code === 'collision' ? [] : [{ code: FAULTS[code], transform, path, line: line || null, text }];
}

const FAULTS: Record<Exclude<Notice['code'], 'collision'>, Fault['code']> = {
  refused: 'transform-failed',
  'too-much-work': 'transform-too-slow',
  'too-slow': 'transform-too-slow',
  unreadable: 'unreadable',
  crashed: 'crashed',
};
