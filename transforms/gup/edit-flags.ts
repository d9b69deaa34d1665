import { applyEdits, type CFunction, field, NONE, type Node, type SyntaxTree } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';
import { writeByAccident } from './preconditions.ts';

const CONSEQUENCE = field('consequence');
const LEFT = field('left');
const OPERATOR = field('operator');
const RIGHT = field('right');
const ALTERNATIVE = field('alternative');

/**
 * The flags argument as `int write`. Given flags that hold nothing but FOLL_WRITE:
 *
 *     FOLL_WRITE               1
 *     c ? FOLL_WRITE : 0       c          !!c where c may be wider than an int
 *     c ? 0 : FOLL_WRITE       !c
 *     flags                    flags & FOLL_WRITE
 *     write                    write       where it holds 1 or 0, and no flag
 */
export function asWrite(facts: GupFacts): string {
  const { tree } = facts.fn;
  const { flags, flagsNode } = facts;
  const text = tree.text(flagsNode);
  if (facts.call.argument('write') !== NONE && facts.call.argument('flags') === NONE) return text;
  if (flags.shape === 'variable' && flags.may.length === 0 && !flags.unknown) return text;
  if (flags.shape === 'constant')
    return flags.must.includes('FOLL_WRITE') || flags.literals.length > 0 ? '1' : '0';
  if (flags.shape === 'conditional' && flags.condition !== NONE) {
    const inner = tree.parent[flags.condition];
    const yes = tree.text(tree.child(conditionalAt(tree, inner), CONSEQUENCE));
    const no = tree.text(tree.child(conditionalAt(tree, inner), ALTERNATIVE));
    const condition = bare(tree.text(flags.condition));
    if (saysWrite(yes) && no === '0')
      return fitsInt(facts.fn, flags.condition) ? condition : asTruth(condition);
    if (yes === '0' && saysWrite(no)) return negated(condition);
  }
  if (/&\s*FOLL_WRITE\s*\)?$/.test(text)) return bare(text);
  return /^\w+$/.test(text) ? `${text} & FOLL_WRITE` : `(${text}) & FOLL_WRITE`;
}

// a == b      !a      write, which is declared int      how & 2
function fitsInt(fn: CFunction, condition: Node): boolean {
  const { tree } = fn;
  let node = condition;
  while (tree.kindName(node) === 'parenthesized_expression') node = tree.namedChildren(node)[0];
  const text = tree.text(node);
  if (tree.kindName(node) === 'number_literal') return /^(0[xX])?[0-9a-fA-F]{1,7}[uU]?$/.test(text);
  if (tree.kindName(node) === 'identifier') return isNarrow(fn, text);
  const operator = tree.text(tree.child(node, OPERATOR));
  if (truths.has(operator)) return true;
  if (operator !== '&') return false;
  return fitsInt(fn, tree.child(node, LEFT)) || fitsInt(fn, tree.child(node, RIGHT));
}

const truths = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||', '!']);
const narrow =
  'bool|(?:unsigned |signed )?(?:int|short|char)|unsigned|_?_?[us](?:8|16|32)|u?int(?:8|16|32)_t|enum \\w+';

function isNarrow({ parameters, tree, node }: CFunction, name: string): boolean {
  const parameter = parameters.find((candidate) => candidate.name === name);
  if (parameter) return new RegExp(`^(?:const )?(?:${narrow})$`).test(parameter.type.trim());
  const declared = new RegExp(`(?<!long )\\b(?:${narrow})\\s+(?:\\w+(?:\\s*=[^,;]*)?,\\s*)*${name}\\b`);
  return declared.test(tree.text(node));
}

function asTruth(condition: string): string {
  return /^[\w>.-]+$/.test(condition) ? `!!${condition}` : `!!(${condition})`;
}

const saysWrite = (text: string): boolean => text === 'FOLL_WRITE' || writeByAccident.includes(text);

/** The flags argument with FOLL_WRITE for each literal in it that stood for that. */
export function asFlags({ fn, flags, flagsNode }: GupFacts): string {
  const { tree } = fn;
  const from = tree.start[flagsNode];
  const edits = flags.literals
    .filter(({ node }) => tree.contains(flagsNode, node))
    .map(({ node }) => ({ start: tree.start[node] - from, end: tree.end[node] - from, text: 'FOLL_WRITE' }));
  return applyEdits(tree.text(flagsNode), edits);
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

// 0   ->   FOLL_LONGTERM      write ? FOLL_WRITE : 0   ->   (write ? FOLL_WRITE : 0) | FOLL_LONGTERM
export function withLongterm(flags: string): string {
  if (flags === '0') return 'FOLL_LONGTERM';
  const outer = flags.replace(/\([^()]*\)/g, '');
  return `${/^[\w\s|>.-]+$/.test(outer) ? flags : `(${flags})`} | FOLL_LONGTERM`;
}
