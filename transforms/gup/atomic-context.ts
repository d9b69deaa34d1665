import { field, kind, type Node, type Reason, reachableFrom } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import type { GupFacts } from './facts.ts';
import { quote } from './quote.ts';
import { asks } from './reasons.ts';

const CALL = kind('call_expression');
const FUNCTION = field('function');

// Between the two of a pair nothing may sleep.
const pairs: readonly [enter: RegExp, leave: RegExp][] = [
  [
    /^_*(?:raw_)?(?:spin|read|write)_lock(?:_bh|_irq|_irqsave|_nested)?$/,
    /^_*(?:raw_)?(?:spin|read|write)_unlock/,
  ],
  [/^(?:raw_)?local_irq_(?:disable|save)$/, /^(?:raw_)?local_irq_(?:enable|restore)$/],
  [/^local_bh_disable$/, /^_?local_bh_enable/],
  [/^preempt_disable$|^get_cpu$/, /^preempt_enable|^put_cpu$/],
  [/^rcu_read_lock$/, /^rcu_read_unlock$/],
  [/^kmap_atomic$/, /^kunmap_atomic$/],
  [/^pagefault_disable$/, /^pagefault_enable$/],
];

/** The calls of the family sleep, and the fast variant turns interrupts on again. */
export function maySleep({ file, fn, call, at }: GupFacts): Reason | undefined {
  const { cfg } = analysisOf(fn);
  const { tree } = fn;
  const calls = tree.descendants(fn.body, CALL).map((node) => ({ node, name: calleeOf(tree, node) }));
  for (const [enter, leave] of pairs) {
    const ends = calls.filter(({ name }) => leave.test(name)).map(({ node }) => cfg.at(node));
    const open = calls.find(
      ({ node, name }) =>
        enter.test(name) && cfg.at(node) !== at && reachableFrom(cfg, cfg.at(node), ends).has(at),
    );
    if (!open) continue;
    const text = `${call.name}() may sleep: has what ${open.name}() began come to its end before it?`;
    return asks('atomic-context', text, [quote(file, tree, open.node, 'nothing may sleep from here on')]);
  }
  return undefined;
}

function calleeOf(tree: GupFacts['fn']['tree'], call: Node): string {
  return tree.text(tree.child(call, FUNCTION));
}
