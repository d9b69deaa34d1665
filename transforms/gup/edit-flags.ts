import { field, NONE, type Node, type SyntaxTree } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';

const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');

/**
 * The flags argument as `int write`. Given flags that hold nothing but FOLL_WRITE:
 *
 *     FOLL_WRITE               1
 *     c ? FOLL_WRITE : 0       c
 *     c ? 0 : FOLL_WRITE       !c
 *     flags                    flags & FOLL_WRITE
 */
export function asWrite(facts: GupFacts): string {
  const { tree } = facts.fn;
  const { flags, flagsNode } = facts;
  const text = tree.text(flagsNode);
  if (facts.call.argument('write') !== NONE && facts.call.argument('flags') === NONE) return text;
  if (flags.shape === 'constant')
    return flags.must.includes('FOLL_WRITE') || flags.literals.length > 0 ? '1' : '0';
  if (flags.shape === 'conditional' && flags.condition !== NONE) {
    const inner = tree.parent[flags.condition];
    const yes = tree.text(tree.child(conditionalAt(tree, inner), CONSEQUENCE));
    const no = tree.text(tree.child(conditionalAt(tree, inner), ALTERNATIVE));
    const condition = bare(tree.text(flags.condition));
    if (yes === 'FOLL_WRITE' && no === '0') return condition;
    if (yes === '0' && no === 'FOLL_WRITE') return negated(condition);
  }
  return /^\w+$/.test(text) ? `${text} & FOLL_WRITE` : `(${text}) & FOLL_WRITE`;
}

/** The flags argument in an epoch where the fast variant takes flags: a literal becomes the flag that it meant. */
export function asFlags(facts: GupFacts): string {
  const text = facts.fn.tree.text(facts.flagsNode);
  return facts.flags.shape === 'constant' && facts.flags.literals.length > 0 ? 'FOLL_WRITE' : text;
}

function conditionalAt(tree: SyntaxTree, node: Node): Node {
  let at = node;
  while (tree.kindName(at) !== 'conditional_expression') at = tree.parent[at];
  return at;
}

// (prot & PROT_WRITE)   ->   prot & PROT_WRITE
function bare(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0) return text;
  }
  return text.slice(1, -1).trim();
}

const inverse: Record<string, string> = { '==': '!=', '!=': '==' };

function negated(condition: string): string {
  const relation = /^([\w>.\-()]+)\s*(==|!=)\s*([\w>.\-()]+)$/.exec(condition);
  if (relation) return `${relation[1]} ${inverse[relation[2]]} ${relation[3]}`;
  if (/^![\w>.-]+$/.test(condition)) return condition.slice(1);
  return /^[\w>.-]+$/.test(condition) ? `!${condition}` : `!(${condition})`;
}
