import {
  type Caller,
  type CFile,
  type CFunction,
  callersOf,
  type Evidence,
  field,
  kind,
  NONE,
  type Node,
  offsetsOf,
  type SourceTree,
  variableAt,
  wordOffsets,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { isNull } from './facts.ts';
import { keptWhere, namesMember } from './kept-where.ts';
import { mainLineReaches } from './main-line.ts';
import { quote } from './quote.ts';
import { releaseWords } from './release-words.ts';
import { releasedHere } from './released-here.ts';
import { list } from './say.ts';

/**
 * How long the pages stay pinned.
 * `nothing`    no page is kept (the pages array is NULL)
 * `transient`  they are given back before the function, or the callers that asked for them, return
 * `kept`       they outlive the call; `releases` are the places that give them back
 * `unknown`    no place that gives them back was found
 */
export type Lifetime =
  | { kind: 'nothing'; evidence: Evidence[] }
  | { kind: 'transient'; evidence: Evidence[] }
  | { kind: 'kept'; evidence: Evidence[]; releasers: readonly CFunction[] }
  | { kind: 'unknown'; evidence: Evidence[] };

const CALL = kind('call_expression');
const FUNCTION = field('function');
const ARGUMENTS = field('arguments');

/** @param depth how many callers up a function may be that gives the pages back */
export function lifetimeOf(
  file: CFile,
  fn: CFunction,
  call: Node,
  pages: Node,
  tree: SourceTree,
  depth: number,
): Lifetime {
  if (isNull(fn.tree.text(pages))) {
    return { kind: 'nothing', evidence: [quote(file, fn.tree, pages, 'no page is kept')] };
  }
  const all = releasersIn(file, fn);
  const own = releasedHere(file, fn, call, pages, all);
  if (own) return { kind: 'transient', evidence: own };
  const expression = fn.tree.text(pages);
  const where = placeOf(fn, pages);
  const loose = where === 'nowhere' ? releasesOf(fn, call, rootOf(expression)) : [];
  if (loose.length > 0) {
    const evidence = loose.map((release) =>
      quote(file, fn.tree, release, 'given back here, and kept nowhere'),
    );
    return { kind: 'transient', evidence };
  }
  const releasers =
    typeof where === 'string' ? all : all.filter((releaser) => namesMember(releaser, where, all));
  const above = releasedByCallers(file, fn, releasers, expression, tree, depth);
  if (above) return { kind: 'transient', evidence: above };
  const evidence = releasers.flatMap((releaser) =>
    releaseLines(file, releaser, `${releaser.name}() gives them back`),
  );
  return evidence.length > 0 ? { kind: 'kept', evidence, releasers } : { kind: 'unknown', evidence: [] };
}

/** The members under which the pages of an expression are found later: its own, or those that its variable is stored in. */
function placeOf(fn: CFunction, pages: Node): readonly string[] | 'nowhere' | 'anywhere' {
  const expression = fn.tree.text(pages);
  const root = rootOf(expression);
  if (/->|\./.test(expression)) return [root];
  if (!/^\w+$/.test(root)) return 'anywhere';
  const variable = variableAt(analysisOf(fn).cfg, root, pages);
  // static struct page *lamp_page;      it is there when the function has returned
  if (!variable || variable.isStatic) return [root];
  return variable.isParameter ? 'anywhere' : keptWhere(fn, root);
}

function releasesOf(fn: CFunction, call: Node, root: string): Node[] {
  const isSame = (release: Node): boolean =>
    fn.tree.start[release] > fn.tree.start[call] && wordOffsets(fn.tree.text(release), root).length > 0;
  return callsOf(fn, releaseWords).filter(isSame);
}

function releasedByCallers(
  file: CFile,
  fn: CFunction,
  releasers: readonly CFunction[],
  pages: string,
  tree: SourceTree,
  depth: number,
): Evidence[] | undefined {
  if (depth === 0) return undefined;
  const { calls, references } = callersOf(file, fn, tree);
  if (calls.length === 0 || references.some(({ how }) => how === 'table' || how === 'macro'))
    return undefined;
  const evidence: Evidence[] = [];
  for (const caller of calls) {
    const given = pagesOfCaller(fn, pages, caller);
    const near = [...releasers, ...releasersIn(caller.file, fn), ...calledBeside(caller, given, tree)];
    const names = near.filter(({ name }) => name !== caller.fn.name);
    const { cfg } = analysisOf(caller.fn);
    const releases = [
      ...callsOf(caller.fn, releaseWords),
      ...names.flatMap((releaser) =>
        callsOf(caller.fn, [releaser.name]).filter((call) => areSame(given, releaser, caller.fn, call, near)),
      ),
    ].sort((a, b) => a - b);
    const targets = new Set(releases.map((release) => cfg.at(release)));
    if (targets.size > 0 && mainLineReaches(cfg, cfg.at(caller.call), targets)) {
      evidence.push(
        quote(caller.file, caller.fn.tree, caller.call, `${caller.fn.name}() calls ${fn.name}() here`),
        quote(caller.file, caller.fn.tree, releases.at(-1)!, 'and gives the pages back before it returns'),
      );
      continue;
    }
    const above = releasedByCallers(caller.file, caller.fn, releasers, given, tree, depth - 1);
    if (!above) return undefined;
    evidence.push(...above);
  }
  return evidence;
}

// lamp_pin(addr, lamp->pages)      the pages of a function as its caller names them; empty where it does not
//                ^^^^^^^^^^^ for a parameter
function pagesOfCaller(fn: CFunction, pages: string, { fn: caller, call }: Caller): string {
  if (/->|\./.test(pages)) return pages;
  const index = fn.parameters.findIndex(({ name }) => name === rootOf(pages));
  if (index < 0) return '';
  const list = caller.tree.child(call, ARGUMENTS);
  const given = caller.tree.namedChildren(list)[index];
  return given === undefined ? '' : caller.tree.text(given);
}

/** May a releaser give back just these pages? Of a member both sides name it: `lamp->pages`. */
function areSame(
  pages: string,
  releaser: CFunction,
  caller: CFunction,
  call: Node,
  releasers: readonly CFunction[],
): boolean {
  if (!/->|\./.test(pages)) return true;
  const root = rootOf(pages);
  const names = (text: string): boolean => wordOffsets(text, root).length > 0;
  const within = releasers.filter(
    (other) => other !== releaser && callsOf(releaser, [other.name]).length > 0,
  );
  return (
    names(caller.tree.text(call)) || [releaser, ...within].some(({ tree, body }) => names(tree.text(body)))
  );
}

/** The functions of other files of the folder that a caller calls and that give just these pages back. */
function calledBeside(caller: Caller, pages: string, tree: SourceTree): CFunction[] {
  if (!/->|\./.test(pages)) return [];
  const root = rootOf(pages);
  const found: CFunction[] = [];
  for (const path of tree.siblings(caller.file.path)) {
    const near = path === caller.file.path || !path.endsWith('.c') ? undefined : tree.file(path);
    if (!near || !releaseWords.some((word) => offsetsOf(near, word).length > 0)) continue;
    const releasers = releaseWords
      .flatMap((word) => offsetsOf(near, word).map((offset) => near.functionAt(offset)))
      .filter((fn) => fn !== undefined && !fn.isStatic && callsOf(caller.fn, [fn.name]).length > 0);
    found.push(
      ...(releasers as CFunction[]).filter((fn) => wordOffsets(fn.tree.text(fn.body), root).length > 0),
    );
  }
  return found;
}

/** The functions of a file that give pages back, and those that call them; not the one that pins, nor its callers. */
function releasersIn(file: CFile, pinning: CFunction): CFunction[] {
  const names = new Set<string>();
  const found: CFunction[] = [];
  const add = (words: readonly string[]): string[] => {
    const fresh: string[] = [];
    for (const word of words) {
      for (const offset of offsetsOf(file, word)) {
        const fn = file.functionAt(offset);
        if (!fn || names.has(fn.name) || fn.name === pinning.name || callsOf(fn, [word]).length === 0)
          continue;
        if (callsOf(fn, [pinning.name]).length > 0) continue;
        names.add(fn.name);
        found.push(fn);
        fresh.push(fn.name);
      }
    }
    return fresh;
  };
  add(add(releaseWords));
  return found;
}

/** "lamp_free() gives the pages back": of those that release, the ones that name the pages of `expression`. */
export function giversBack({ releasers }: Extract<Lifetime, { kind: 'kept' }>, expression: string): string {
  const direct = releasers.filter((fn) => callsOf(fn, releaseWords).length > 0);
  const root = rootOf(expression);
  const same = direct.filter((fn) =>
    callsOf(fn, releaseWords).some((call) => wordOffsets(fn.tree.text(call), root).length > 0),
  );
  const names = (same.length > 0 ? same : direct).slice(0, 3).map(({ name }) => `${name}()`);
  return `${list(names)} ${names.length === 1 ? 'gives' : 'give'} the pages back`;
}

function releaseLines(file: CFile, releaser: CFunction, claim: string): Evidence[] {
  return callsOf(releaser, releaseWords).map((call) => quote(file, releaser.tree, call, claim));
}

/** The calls in a function of any of the names. */
export function callsOf(fn: CFunction, names: readonly string[]): Node[] {
  return fn.tree.descendants(fn.body, CALL).filter((call) => {
    const callee = fn.tree.child(call, FUNCTION);
    return callee !== NONE && names.includes(fn.tree.text(callee));
  });
}

/** The last name of an expression without its subscripts: `&dma->map[0]` is `map`, `p + got` is `p`. */
export function rootOf(expression: string): string {
  const text = expression.replace(/\[[^\]]*\]/g, '').replace(/^[(&\s]+|[)\s]+$/g, '');
  return /^\w+(?:\s*(?:->|\.)\s*\w+)*/.exec(text)?.[0].split(/->|\./).at(-1)?.trim() ?? text;
}
