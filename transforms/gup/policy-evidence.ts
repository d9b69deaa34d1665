import { type CFile, type CFunction, callersOf, type Evidence, type SourceTree } from '../../src/index.ts';
import { includesOf, localIncludes } from './includes.ts';
import { placesNear } from './near.ts';
import { type PinPolicy, pinPolicies } from './policy.ts';
import { quoteLine } from './quote.ts';

/** A policy that speaks of this code, and the line that says so. */
export interface PolicyMatch {
  policy: PinPolicy;
  evidence: Evidence[];
}

const INCLUDE_DEPTH = 3;
const CALLER_DEPTH = 3;

/**
 * The policy for pins made in a function: that of its own file and the local headers it includes, else of the
 * files of its callers.
 */
export function policyFor(
  file: CFile,
  fn: CFunction,
  tree: SourceTree,
  callerDepth = CALLER_DEPTH,
): PolicyMatch | undefined {
  let level: { file: CFile; fn: CFunction }[] = [{ file, fn }];
  const seen = new Set<string>();
  for (let depth = 0; depth <= callerDepth && level.length > 0; depth++) {
    for (const { file } of level) {
      const match = matchFile(file, tree);
      if (match) return match;
    }
    if (depth === callerDepth) break;
    const next: { file: CFile; fn: CFunction }[] = [];
    for (const place of level) {
      for (const caller of callersOf(place.file, place.fn, tree).calls) {
        const key = `${caller.file.path}:${caller.fn.name}`;
        if (!seen.has(key)) next.push(caller);
        seen.add(key);
      }
    }
    level = next;
  }
  return undefined;
}

const matches = new WeakMap<CFile, { match: PolicyMatch | undefined }>();

function matchFile(file: CFile, tree: SourceTree): PolicyMatch | undefined {
  const known = matches.get(file) ?? { match: findMatch(file, tree) };
  matches.set(file, known);
  return known.match;
}

function findMatch(file: CFile, tree: SourceTree): PolicyMatch | undefined {
  for (const policy of pinPolicies) {
    const include = findInclude(file, policy.include, tree, 0, new Set());
    if (!include) continue;
    if (!policy.notifier) return { policy, evidence: [include] };
    const notifier = notifierNear(file, policy.notifier, tree);
    if (notifier) return { policy, evidence: [include, notifier] };
  }
  return undefined;
}

// #include <rdma/ib_verbs.h>       #include "driver.h", which has it
function findInclude(
  file: CFile,
  wanted: RegExp,
  tree: SourceTree,
  depth: number,
  seen: Set<string>,
): Evidence | undefined {
  if (seen.has(file.path)) return undefined;
  seen.add(file.path);
  const own = includesOf(file).find(({ name }) => wanted.test(name));
  if (own) return quoteLine(file, own.offset, 'this file belongs to that subsystem');
  if (depth >= INCLUDE_DEPTH) return undefined;
  for (const path of localIncludes(file, tree)) {
    const header = tree.file(path);
    const found = header && findInclude(header, wanted, tree, depth + 1, seen);
    if (found) return found;
  }
  return undefined;
}

function notifierNear(file: CFile, words: readonly string[], tree: SourceTree): Evidence | undefined {
  for (const word of words) {
    const [near] = placesNear(file.path, word, tree);
    if (near) return quoteLine(near.file, near.offsets[0], 'an MMU notifier is registered here');
  }
  return undefined;
}
