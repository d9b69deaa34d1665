import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { Cfg, CfgNode } from './cfg.ts';
import { ownerMeant, ownerOfMember } from './lock-owner.ts';
import { calledName } from './statements.ts';

export type LockMode = 'read' | 'write';

/** What a function does to a lock; `assert` changes nothing and says that it must be held there. */
export interface LockWord {
  /** The function, or for `guard(NAME)(x)` and `scoped_guard(NAME, x)` the guard's class. */
  name: string;
  effect: 'acquire' | 'release' | 'downgrade' | 'try' | 'assert';
  mode: LockMode;
  /** Index of the argument that leads to the lock. */
  argument: number;
  /**
   * How the argument names the lock's owner: `member`: it is the address of one of the vocabulary's members
   * (`&mm->mmap_sem` names `mm`); `owner`: it is the owner itself (`mmap_read_lock(mm)`).
   */
  names: 'member' | 'owner';
  /** For `try`: the return value that says "taken": `down_read_trylock()` nonzero, `down_write_killable()` zero. */
  taken?: 'nonzero' | 'zero';
  /** A guard class: held from `guard()` to the end of its scope. */
  guard?: boolean;
}

/** The names of one lock. Data: `src/kernel/lock-vocabulary.ts` has the kernel's. */
export interface LockVocabulary {
  words: readonly LockWord[];
  /** Members that are the lock: `mmap_sem`, `mmap_lock`. */
  members: readonly string[];
  /** Expressions that mean the same owner, by normal text: `get_task_mm(current)` is `current->mm`. */
  same: readonly (readonly [string, string])[];
}

/** One place that touches a lock. */
export interface LockEvent {
  /** The cfg node. */
  at: number;
  /** The call in the syntax tree, or the arguments of a scoped guard. */
  call: Node;
  /** The lock's owner in normal form, aliases resolved: `current->mm`. */
  lock: string;
  word: LockWord;
  /** What happens here: `release` at the end of a guard's scope, else the word's effect. */
  effect: LockWord['effect'];
}

const CALL = kind('call_expression');
const COMMA = kind('comma_expression');
const COMPOUND = kind('compound_statement');
const FUNCTION = field('function');
const ARGUMENTS = field('arguments');
const LEFT = field('left');
const RIGHT = field('right');

/** A call by its name and arguments; for guards the name is the class. */
interface Named {
  call: Node;
  name: string;
  guard: boolean;
  arguments: readonly Node[];
}

/** Where a function touches the locks of a vocabulary, in the order of the graph's nodes. */
export function lockEvents(cfg: Cfg, vocabulary: LockVocabulary): LockEvent[] {
  const words = new Map(vocabulary.words.map((word) => [keyOf(word.name, word.guard === true), word]));
  const events: LockEvent[] = [];
  for (const node of cfg.nodes) {
    if (node.kind === 'scope-end') {
      for (const opened of events.filter((event) => event.word.guard && isOpener(cfg, event, node)))
        events.push({ ...opened, at: node.id, effect: 'release' });
      continue;
    }
    for (const named of callsIn(cfg.fn.tree, node)) {
      const word = words.get(keyOf(named.name, named.guard));
      const argument = word && named.arguments[word.argument];
      if (!word || argument === undefined) continue;
      const lock =
        word.names === 'owner'
          ? ownerMeant(cfg, node.id, argument, vocabulary.same)
          : ownerOfMember(cfg, node.id, argument, vocabulary);
      if (lock) events.push({ at: node.id, call: named.call, lock, word, effect: word.effect });
    }
  }
  return events;
}

const keyOf = (name: string, guard: boolean): string => (guard ? `guard(${name})` : name);

function isOpener(cfg: Cfg, { at }: LockEvent, end: CfgNode): boolean {
  const opener = cfg.nodes[at];
  return opener.kind !== 'scope-end' && (opener.node === end.node || opener.statement === end.node);
}

function callsIn(tree: SyntaxTree, { kind, node, statement }: CfgNode): Named[] {
  if (node === NONE || kind === 'label') return [];
  const found: Named[] = [];
  if (node !== statement && tree.kind[node] === COMMA && wordAt(tree, statement).startsWith('scoped_')) {
    const [name, ...rest] = commaParts(tree, node);
    found.push({ call: node, name: tree.text(name), guard: true, arguments: rest });
  }
  for (let at = node; at < tree.after[node]; at++) {
    if (tree.kind[at] === COMPOUND) at = tree.after[at] - 1;
    else if (tree.kind[at] === CALL) found.push(readCall(tree, at));
  }
  return found;
}

// mmap_read_lock(mm)    guard(mmap_read_lock)(mm)    scoped_guard(mmap_read_lock, mm)
function readCall(tree: SyntaxTree, call: Node): Named {
  const given = argumentsOf(tree, call);
  const callee = tree.child(call, FUNCTION);
  const name = calledName(tree, call);
  if (callee !== NONE && tree.kind[callee] === CALL && name === 'guard')
    return {
      call,
      name: argumentsOf(tree, callee).map((node) => tree.text(node))[0] ?? '',
      guard: true,
      arguments: given,
    };
  if (name.startsWith('scoped_') && given.length > 0)
    return { call, name: tree.text(given[0]), guard: true, arguments: given.slice(1) };
  return {
    call,
    name: callee !== NONE && tree.kind[callee] !== CALL ? name : '',
    guard: false,
    arguments: given,
  };
}

function argumentsOf(tree: SyntaxTree, call: Node): Node[] {
  const list = tree.child(call, ARGUMENTS);
  return list === NONE ? [] : tree.namedChildren(list);
}

function commaParts(tree: SyntaxTree, node: Node): Node[] {
  if (tree.kind[node] !== COMMA) return [node];
  return [...commaParts(tree, tree.child(node, LEFT)), ...commaParts(tree, tree.child(node, RIGHT))];
}

// The real text: the grammar was given another word.
function wordAt(tree: SyntaxTree, node: Node): string {
  return /^\w*/.exec(tree.source.text.slice(tree.start[node], tree.start[node] + 32))![0];
}
