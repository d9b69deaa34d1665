import { accessesOf, field, kind, NONE, type Node, normalText } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';
import { callsOf } from './lifetime.ts';
import { leavingStatement } from './main-line.ts';

const IF = kind('if_statement');
const ARGUMENTS = field('arguments');
const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');

/**
 * The access_ok() before a call that sorts out a bad range of the same address.
 *
 *     if (!access_ok(VERIFY_WRITE, oper.outdata, len)) return -EFAULT;
 *                                  ^^^^^^^^^^^^
 */
export function rangeCheck(facts: GupFacts): Node | undefined {
  const { fn, call } = facts;
  const { tree } = fn;
  const addresses = accessesOf(tree, call.argument('start')).map(({ text }) => text);
  return callsOf(fn, ['access_ok'])
    .filter((node) => tree.end[node] < tree.start[call.call] && sortsOut(facts, node))
    .find((node) =>
      accessesOf(tree, tree.child(node, ARGUMENTS)).some(({ text }) => addresses.includes(text)),
    );
}

// if (!access_ok(...)) return -EFAULT;      if (access_ok(...)) { ret = get_user_pages(...); }
function sortsOut({ fn: { tree }, call }: GupFacts, check: Node): boolean {
  const branch = tree.closest(check, IF);
  if (branch === NONE || !tree.contains(tree.child(branch, CONDITION), check)) return false;
  const condition = normalText(tree, tree.child(branch, CONDITION));
  const consequence = tree.child(branch, CONSEQUENCE);
  if (!/!\(?access_ok\(/.test(condition))
    return tree.contains(consequence, call.call) && !/\|\|/.test(condition);
  return leavingStatement(tree, consequence) !== NONE && !/&&/.test(condition);
}
