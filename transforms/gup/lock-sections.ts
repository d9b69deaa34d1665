import {
  type CriticalSection,
  kind,
  NONE,
  type Node,
  type SourceTree,
  type SyntaxTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { type GupFacts, readCall } from './facts.ts';
import { type Judgement, judge } from './judge.ts';
import { pinningCalls } from './lock-fits.ts';
import { statementsOfLock } from './lock-statements.ts';

const COMPOUND = kind('compound_statement');
const IF = kind('if_statement');
const ELSE = kind('else_clause');

/**
 * The critical section around a call that takes the lock in its own function, and those that stand in the other arms of
 * the same `if`: what becomes of the braces of one arm depends on the other.
 *
 *     if (write) {
 *             down_write(...); ret = get_user_pages(...); up_write(...);
 *     } else {
 *             down_read(...); ret = get_user_pages(...); up_read(...);
 *     }
 */
export function sectionsBeside(judgement: Judgement, tree: SourceTree): CriticalSection[] {
  const own = sectionOf(judgement);
  if (!own) return [];
  const { facts } = judgement;
  const branch = branchOf(facts, own);
  if (branch === NONE) return [own];
  const sections = new Map([[own.acquisitions.join(), own]]);
  for (const call of pinningCalls(facts)) {
    const beside = readCall(facts.file, facts.fn, call, facts.epoch);
    const other = beside && judge(beside, tree);
    const section = other?.verdict === 'fast' ? sectionOf(other) : undefined;
    if (!section || section.leaks || branchOf(facts, section) !== branch) continue;
    if ('statements' in statementsOfLock(facts, section)) sections.set(section.acquisitions.join(), section);
  }
  return [...sections.values()].sort((a, b) => a.acquisitions[0] - b.acquisitions[0]);
}

function sectionOf({ facts, context }: Judgement): CriticalSection | undefined {
  if (context.who !== 'here') return undefined;
  return analysisOf(facts.fn).locks.criticalSection(context.lock, context.acquisitions);
}

/** The `if`, or the first of a chain of them, in an arm of which a lock is taken. */
function branchOf({ fn }: GupFacts, { acquisitions }: CriticalSection): Node {
  const { tree } = fn;
  const block = tree.parent[analysisOf(fn).cfg.nodes[acquisitions[0]].statement];
  return tree.kind[block] === COMPOUND ? chainOf(tree, tree.parent[block]) : NONE;
}

function chainOf(tree: SyntaxTree, node: Node): Node {
  if (tree.kind[node] === ELSE) return chainOf(tree, tree.parent[node]);
  if (tree.kind[node] !== IF) return NONE;
  return tree.kind[tree.parent[node]] === ELSE ? chainOf(tree, tree.parent[node]) : node;
}
