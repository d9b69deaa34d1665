import {
  type Caller,
  type Callers,
  type CFile,
  type CFunction,
  callersOf,
  type Evidence,
  entryBySignature,
  entryByTable,
  type FunctionReference,
  field,
  type LockMode,
  NONE,
  type Node,
  type SourceTree,
  usersOfMacro,
} from '../../src/index.ts';
import { filesWithLockNear, type LockHelper, lockHelper } from './lock-helpers.ts';
import { lockHere } from './lock-here.ts';
import { signsOfLock } from './lock-signs.ts';
import { mayBeCalledByIncluder, mayOpenLock } from './lock-suspects.ts';
import { mmHandedOn } from './mm-handed-on.ts';
import { placesNear } from './near.ts';
import { quote, quoteLine } from './quote.ts';
import { standsFor } from './stands-for.ts';
import { untilDecided } from './together.ts';

/**
 * Who holds the mmap lock of `current->mm` at a call.
 * `here`     taken in this function on every path, by `acquisitions`
 * `maybe`    taken on some paths only
 * `caller`   some way in holds it, or `helper`, a function called before, has left it held
 * `free`     every known way in was followed to its entry, and none holds it
 * `unknown`  some way in could not be followed; "no lock seen" is never read as "not held"
 */
export type LockContext =
  | {
      who: 'here';
      mode: LockMode | 'either';
      lock: string;
      acquisitions: readonly number[];
      evidence: Evidence[];
    }
  | { who: 'maybe'; evidence: Evidence[] }
  | { who: 'caller'; helper?: string; evidence: Evidence[] }
  | { who: 'free'; evidence: Evidence[] }
  | { who: 'other-mm'; evidence: Evidence[] }
  | { who: 'unknown'; evidence: Evidence[]; question: string };

const FUNCTION = field('function');

/** How far the search for callers goes before it says that it does not know. */
interface Search {
  tree: SourceTree;
  /** How many more times it may leave the file it is in. */
  hops: number;
  /** Look for functions that leave the lock held in the files around, too. */
  helpers: boolean;
  seen: Set<string>;
}

const HOPS = 3;
const MOST_FUNCTIONS = 60;

export function lockContextAt(
  file: CFile,
  fn: CFunction,
  node: Node,
  tree: SourceTree,
  hops = HOPS,
): LockContext {
  return contextAt(file, fn, node, { tree, hops, helpers: hops > 0, seen: new Set() });
}

/** Who holds the lock when a function is entered, as far as its own file tells. */
export function entryContextOf(file: CFile, fn: CFunction, tree: SourceTree): LockContext {
  return contextOfCallers(file, fn, { tree, hops: 0, helpers: false, seen: new Set() });
}

function contextAt(file: CFile, fn: CFunction, node: Node, search: Search): LockContext {
  const { tree } = search;
  const own = lockHere(file, fn, node, tree);
  if (own && 'who' in own) return own;
  const inFile = fromHelper(lockHelper(file, fn, node, [file], tree));
  if (inFile) return inFile;
  if (own) return own.otherMm;
  const above = signsOfLock(file, fn, tree) ?? contextOfCallers(file, fn, search);
  if (above.who !== 'free') return above;
  const near = search.helpers ? lockHelper(file, fn, node, filesWithLockNear(file, tree), tree) : undefined;
  const suspect = search.helpers ? mayOpenLock(file, fn, node, tree) : undefined;
  const includer = search.helpers ? mayBeCalledByIncluder(file, fn, tree) : undefined;
  return fromHelper(near) ?? mmHandedOn(file, fn) ?? suspect ?? includer ?? above;
}

function fromHelper(helper: LockHelper | undefined): LockContext | undefined {
  if (!helper) return undefined;
  const { evidence } = helper;
  return helper.kind === 'held'
    ? { who: 'caller', helper: helper.helper, evidence }
    : { who: 'unknown', question: helper.question, evidence };
}

function contextOfCallers(file: CFile, fn: CFunction, search: Search): LockContext {
  const { seen } = search;
  const key = `${file.path}:${fn.name}`;
  if (seen.has(key)) return { who: 'free', evidence: [] };
  seen.add(key);
  const leavesFile = !fn.isStatic || !file.path.endsWith('.c');
  if ((leavesFile && search.hops === 0) || seen.size > MOST_FUNCTIONS) {
    return {
      who: 'unknown',
      evidence: [quote(file, fn.tree, fn.nameNode, 'the search for callers ended here')],
      question: `do the callers of ${fn.name}() hold the mmap lock?`,
    };
  }
  const above = leavesFile ? { ...search, hops: search.hops - 1 } : search;
  const answers = fromUsers(callersOf(file, fn, search.tree), fn.name, fn, above);
  return combine(answers.length > 0 ? answers : [fromSignature(file, fn)]);
}

/** @param name by which they use the function: its own, or that of a macro */
function fromUsers(
  { calls, references }: Callers,
  name: string,
  fn: CFunction,
  search: Search,
): LockContext[] {
  const along = (): Search => ({ ...search, seen: new Set(search.seen) });
  return untilDecided(
    [
      ...calls.map((caller) => () => fromCaller(caller, name, along())),
      ...references
        .filter(({ how }) => how !== 'export')
        .map((reference) => () => fromReference(reference, fn, along())),
    ],
    ({ who }) => who === 'caller',
  );
}

function fromCaller(caller: Caller, name: string, search: Search): LockContext {
  const context = contextAt(caller.file, caller.fn, caller.call, search);
  const step = quote(caller.file, caller.fn.tree, caller.call, `${caller.fn.name}() calls ${name}() here`);
  const who = context.who === 'here' || context.who === 'maybe' ? 'caller' : context.who;
  const evidence = [step, ...context.evidence];
  if (context.who === 'unknown') return { who: 'unknown', evidence, question: context.question };
  return { who: who as 'caller' | 'free' | 'other-mm', evidence };
}

function fromReference(reference: FunctionReference, fn: CFunction, search: Search): LockContext {
  if (reference.how === 'macro') return fromMacro(reference, fn, search);
  const entry =
    entryByTable(reference.table, reference.member) ??
    entryBySignature(fn.parameters.map(({ type }) => type));
  // struct lamp_ops { long (*ioctl)(...); };      a table of the driver's own may be used under the lock
  const isOwn = search.hops > 0 && !/\bfile_operations\b/.test(reference.table);
  const held = isOwn ? heldAtIndirectCall(reference, search) : undefined;
  const stored = quoteLine(reference.file, reference.offset, `${fn.name}() is called through this`);
  if (held) return { who: 'caller', evidence: [stored, ...held] };
  if (entry) {
    const evidence = [
      quoteLine(reference.file, reference.offset, `${fn.name}() is ${entry.what}: ${entry.why}`),
    ];
    return { who: entry.enters === 'held' ? 'caller' : entry.enters, evidence };
  }
  return {
    who: 'unknown',
    evidence: [stored],
    question: `is the mmap lock held when ${reference.member || 'what it is stored in'} is called?`,
  };
}

// #define lamp_on(p) lamp_pin(p)      whoever uses lamp_on() calls lamp_pin()
function fromMacro(reference: FunctionReference, fn: CFunction, search: Search): LockContext {
  const { file, offset, member } = reference;
  const line = quoteLine(file, offset, `${member}() calls ${fn.name}()`);
  const hops = search.hops - (file.path.endsWith('.c') ? 0 : 1);
  const key = `${file.path}#${member}`;
  if (hops < 0 || search.seen.has(key) || !standsFor(file, offset, fn.name)) {
    const question = `is the mmap lock held where the macro ${member}() calls ${fn.name}()?`;
    return { who: 'unknown', evidence: [line], question };
  }
  const seen = new Set([...search.seen, key]);
  const above = combine(
    fromUsers(usersOfMacro(reference, search.tree), member, fn, { ...search, hops, seen }),
  );
  return { ...above, evidence: [line, ...above.evidence] };
}

// ret = ops->bind(arg, &page);     looked for next to the table, where its users are
//            ^^^^
function heldAtIndirectCall(
  { file, how, member }: FunctionReference,
  search: Search,
): Evidence[] | undefined {
  if (how !== 'table' || !/^[a-z]\w+$/.test(member)) return undefined;
  for (const { file: near, offsets } of placesNear(file.path, member, search.tree)) {
    for (const offset of offsets) {
      const fn = near.functionAt(offset);
      const node = fn?.tree.nodeAt(offset, offset + member.length);
      const callee = fn && node !== undefined ? fn.tree.parent[node] : NONE;
      if (
        !fn ||
        callee === NONE ||
        fn.tree.field[callee] !== FUNCTION ||
        fn.tree.kindName(callee) !== 'field_expression'
      )
        continue;
      const context = contextAt(near, fn, fn.tree.parent[callee], { ...search, hops: 1 });
      if (context.who !== 'here' && context.who !== 'maybe' && context.who !== 'caller') continue;
      return [quote(near, fn.tree, callee, `${fn.name}() calls ${member}() here`), ...context.evidence];
    }
  }
  return undefined;
}

function fromSignature(file: CFile, fn: CFunction): LockContext {
  const isSyscall = /^(COMPAT_)?SYSCALL_DEFINE\d/.test(
    file.text.slice(fn.tree.start[fn.node], fn.tree.end[fn.node]),
  );
  if (isSyscall) return { who: 'free', evidence: [quote(file, fn.tree, fn.node, 'a system call')] };
  const entry = entryBySignature(fn.parameters.map(({ type }) => type));
  if (!entry) {
    return {
      who: 'unknown',
      evidence: [quote(file, fn.tree, fn.nameNode, 'no caller of this function was found in the tree')],
      question: `who calls ${fn.name}(), and with the mmap lock held?`,
    };
  }
  const evidence = [
    quote(file, fn.tree, fn.nameNode, `by its parameters ${fn.name}() is ${entry.what}: ${entry.why}`),
  ];
  return { who: entry.enters === 'held' ? 'caller' : entry.enters, evidence };
}

// One way in that holds the lock decides; then one that is not known; `free` needs all of them.
function combine(answers: readonly LockContext[]): LockContext {
  const pick = (who: LockContext['who']): LockContext | undefined =>
    answers.find((answer) => answer.who === who);
  const first = pick('caller') ?? pick('unknown') ?? pick('other-mm');
  return first ?? { who: 'free', evidence: distinctLines(answers.flatMap(({ evidence }) => evidence)) };
}

function distinctLines(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((line) => [`${line.path}:${line.line}:${line.claim}`, line])).values()];
}
