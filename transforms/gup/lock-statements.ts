import {
  type CFunction,
  type CriticalSection,
  field,
  kind,
  liveAfter,
  NONE,
  type Node,
  normalText,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import type { GupFacts } from './facts.ts';
import { leavingStatement } from './main-line.ts';

const ASSIGNMENT = kind('assignment_expression');
const EXPRESSION_STATEMENT = kind('expression_statement');
const GOTO = kind('goto_statement');
const IF = kind('if_statement');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const LEFT = field('left');

/** What takes and gives back a lock, as statements that can go; else the node that is no such statement. */
export type LockStatements = { statements: readonly Node[] } | { inTheWay: Node };

/**
 * The statements that go with a lock: its calls, and the branch that leaves where a killable one was interrupted.
 *
 *     ret = down_read_killable(&mm->mmap_sem);
 *     if (ret)
 *             return ret;
 */
export function statementsOfLock({ fn }: GupFacts, section: CriticalSection): LockStatements {
  const { cfg, locks } = analysisOf(fn);
  const statements = new Set<Node>();
  // downgrade_write(&mm->mmap_sem);      what stands before it was meant to keep all others out
  const softened = locks.events.find(
    ({ at, lock, effect }) => effect === 'downgrade' && lock === section.lock && section.nodes.has(at),
  );
  if (softened) return { inTheWay: softened.call };
  for (const id of new Set([...section.acquisitions, ...section.releases])) {
    const { node } = cfg.nodes[id];
    const word = locks.events.find(({ at, lock }) => at === id && lock === section.lock)?.word;
    const gone = word?.effect === 'try' ? killable(fn, id, word.taken) : plain(fn, node);
    if (!gone) return { inTheWay: node === NONE ? fn.nameNode : node };
    for (const statement of gone) statements.add(statement);
  }
  return { statements: [...statements] };
}

function plain({ tree }: CFunction, node: Node): Node[] | undefined {
  if (node === NONE || tree.kind[node] !== EXPRESSION_STATEMENT) return undefined;
  return tree.kind[tree.namedChildren(node)[0] ?? node] === ASSIGNMENT ? undefined : [node];
}

// A trylock says that the lock must not be waited for: it stays.
function killable(fn: CFunction, id: number, taken: 'zero' | 'nonzero' | undefined): Node[] | undefined {
  const { cfg } = analysisOf(fn);
  const { tree } = fn;
  const { node, statement, kind: shape } = cfg.nodes[id];
  if (taken !== 'zero' || node === NONE) return undefined;
  if (shape === 'condition') return leavesOnly(fn, statement) ? [statement] : undefined;
  const assignment = tree.kind[node] === EXPRESSION_STATEMENT ? tree.namedChildren(node)[0] : NONE;
  if (assignment === undefined || tree.kind[assignment] !== ASSIGNMENT) return undefined;
  const variable = normalText(tree, tree.child(assignment, LEFT));
  const [{ to: test } = { to: cfg.exit }] = cfg.nodes[id].next;
  const branch = cfg.nodes[test];
  const onward = branch.next.find((edge) => edge.kind === 'false')?.to;
  const isTest =
    branch.kind === 'condition' &&
    new RegExp(`^\\(?${variable}(<0|!=0)?\\)?$`).test(normalText(tree, branch.node)) &&
    leavesOnly(fn, branch.statement);
  if (!isTest || onward === undefined || cfg.nodes[onward].kind !== 'join') return undefined;
  if (liveAfter(cfg, onward, variable)) return undefined;
  return [node, branch.statement];
}

// if (...) return -EINTR;      no else, and no label that nothing else leads to
function leavesOnly(fn: CFunction, statement: Node): boolean {
  const { tree } = fn;
  if (tree.kind[statement] !== IF || tree.child(statement, ALTERNATIVE) !== NONE) return false;
  const last = leavingStatement(tree, tree.child(statement, CONSEQUENCE));
  if (last === NONE || tree.kind[last] !== GOTO) return last !== NONE;
  const target = normalText(tree, last);
  return tree.descendants(fn.body, GOTO).filter((node) => normalText(tree, node) === target).length > 1;
}
