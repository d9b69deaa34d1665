import {
  type CFile,
  type CFunction,
  detectEpoch,
  type FlagValue,
  field,
  flagValue,
  type GupCall,
  type GupEpoch,
  gupCall,
  kind,
  NONE,
  type Node,
  type Site,
  type SourceTree,
  type SyntaxTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';

/** A call of the family, read: its function, its graph node, its arguments by role, its flags. */
export interface GupFacts {
  file: CFile;
  fn: CFunction;
  epoch: GupEpoch;
  call: GupCall;
  /** The cfg node in which it is called. */
  at: number;
  /** Of the flags argument, or of `int write` where the function takes that. */
  flags: FlagValue;
  flagsNode: Node;
}

const CALL = kind('call_expression');
const PARENTHESES = kind('parenthesized_expression');
const FUNCTION = field('function');
const ARGUMENTS = field('arguments');

const epochs = new WeakMap<SourceTree, GupEpoch>();

export function epochOf(tree: SourceTree): GupEpoch {
  let epoch = epochs.get(tree);
  if (!epoch) {
    epoch = detectEpoch((path) => tree.file(path));
    epochs.set(tree, epoch);
  }
  return epoch;
}

/** The call whose function is the word at a site, or `undefined` where the word is no call. */
export function callAt(site: Site): { fn: CFunction; call: Node } | undefined {
  if (site.file.lexical.at(site.offset).kind !== 'code') return undefined;
  const fn = site.file.functionAt(site.offset);
  if (!fn) return undefined;
  let node = fn.tree.nodeAt(site.offset, site.offset + site.word.length);
  // (get_user_pages)(addr, ...)
  while (fn.tree.kind[fn.tree.parent[node]] === PARENTHESES) node = fn.tree.parent[node];
  const parent = fn.tree.parent[node];
  if (parent === NONE || fn.tree.kind[parent] !== CALL || fn.tree.field[node] !== FUNCTION) return undefined;
  return { fn, call: parent };
}

/** `undefined` where the call does not have the arguments that the tree's headers declare. */
export function readCall(file: CFile, fn: CFunction, call: Node, epoch: GupEpoch): GupFacts | undefined {
  const read = gupCall(fn.tree, call, epoch);
  if (!read) return undefined;
  const { cfg } = analysisOf(fn);
  const at = cfg.at(call);
  const flags = read.argument('flags');
  const flagsNode = flags === NONE ? read.argument('write') : flags;
  return { file, fn, epoch, call: read, at, flags: flagValue(flagsNode, cfg, at), flagsNode };
}

/** The text of an argument in a role, or an empty text. */
export function argumentText(facts: GupFacts, role: Parameters<GupCall['argument']>[0]): string {
  const node = facts.call.argument(role);
  return node === NONE ? '' : facts.fn.tree.text(node);
}

/** The arguments of any call, comments left out. */
export function argumentsOf(tree: SyntaxTree, call: Node): Node[] {
  const list = tree.child(call, ARGUMENTS);
  return list === NONE ? [] : tree.namedChildren(list);
}

/** All calls in a function that the epoch's headers declare, of the given names. */
export function familyCalls(facts: GupFacts, names: readonly string[]): Node[] {
  const { tree, body } = facts.fn;
  return tree.descendants(body, CALL).filter((call) => names.includes(tree.text(tree.child(call, FUNCTION))));
}

// NULL      0      (struct page **)NULL
export function isNull(text: string): boolean {
  return /^(?:\([\w\s*]+\)\s*)*\(*(?:NULL|0)\)*$/.test(text);
}

/** The call takes the mmap lock itself. */
export function isUnlocked({ call }: GupFacts): boolean {
  return call.name.endsWith('_unlocked');
}
