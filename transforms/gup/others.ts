import type { Leave, Reason, Site, SourceTree } from '../../src/index.ts';
import { givenBackOnTheWay, pinnedAcrossEntries } from './entries.ts';
import { argumentText, callAt, epochOf, type GupFacts, readCall } from './facts.ts';
import { macroHere } from './includes.ts';
import { lifetimeOf } from './lifetime.ts';
import { lockContextAt } from './lock-context.ts';
import { oncePerTree } from './once-per-tree.ts';
import { registeredWindow } from './policy.ts';
import { policyFor } from './policy-evidence.ts';
import { quote, quoteLine } from './quote.ts';
import { fails } from './reasons.ts';
import { flagsFact } from './site-facts.ts';
import { together } from './together.ts';

/** A caller of the fast variant is looked into as far as the functions of its own file. */
const FAST_HOPS = 0;

/** A site that no transform of the family rewrites, because of what it is: no call, an own function, another variant. */
export function leaveByKind(site: Site, tree: SourceTree): Leave | undefined {
  return left(tree, `${site.path}:${site.offset}`, () => kindOf(site, tree));
}

const left = oncePerTree<Leave | undefined>();

function kindOf(site: Site, tree: SourceTree): Leave | undefined {
  const found = callAt(site);
  if (!found) return undefined;
  const { file, word } = site;
  const { fn, call } = found;
  const epoch = epochOf(tree);
  const own = file.functionNamed(word);
  if (own?.isStatic) {
    return leave('own-function', `${word}() is a function of this file, not the kernel's`, [
      quote(file, own.tree, own.nameNode, 'defined here'),
    ]);
  }
  const macro = macroHere(file, word, tree);
  if (macro) {
    return leave('own-function', `${word} is a macro of this driver, whatever the kernel's function does`, [
      quoteLine(macro.file, macro.offset, 'defined here'),
    ]);
  }
  if (epoch.words.includes(fn.name) && !(fn.isStatic && file.path.endsWith('.c'))) {
    return leave('inside-implementation', `${fn.name}() itself is implemented by this call`, [
      quote(file, fn.tree, fn.nameNode, 'the function around it'),
    ]);
  }
  const implemented = epoch.words.find((name) => {
    const definition = file.functionNamed(name);
    return definition !== undefined && !definition.isStatic;
  });
  if (implemented) {
    const definition = file.functionNamed(implemented)!;
    return leave(
      'inside-implementation',
      `this file implements the family: ${implemented}() is defined here`,
      [quote(file, definition.tree, definition.nameNode, 'defined here')],
    );
  }
  if (fn.tree.text(call).startsWith('(')) {
    return leave('own-function', `the parentheses around ${word} keep a macro of that name from its place`, [
      quote(file, fn.tree, call, 'the call'),
    ]);
  }
  const facts = readCall(file, fn, call, epoch);
  if (!facts) {
    return leave(
      'unknown-arguments',
      `the call does not have the arguments that this tree declares for ${word}()`,
      [quote(file, fn.tree, call, 'the call')],
    );
  }
  if (word.endsWith('_remote')) return leaveRemote(facts);
  if (word.endsWith('_locked')) {
    return leave(
      'locked-variant',
      `${word}() drops and retakes the lock that its caller holds, and says so in *locked`,
      [quote(file, fn.tree, call, 'the caller expects to hold the lock, or to be told')],
    );
  }
  if (word.endsWith('_longterm')) {
    return leave('already-longterm', 'the call is a long-term pin already', [
      quote(file, fn.tree, call, 'the call'),
    ]);
  }
  if (word.endsWith('_fast') || word.endsWith('_fast_only')) return leaveFast(facts, tree);
  return undefined;
}

function leave(
  code: string,
  text: string,
  evidence: Reason['evidence'],
  more: readonly Reason[] = [],
): Leave {
  return { outcome: 'leave', reasons: [{ code, text, evidence }, ...more] };
}

function leaveRemote(facts: GupFacts): Leave {
  const mm = argumentText(facts, 'mm');
  const line = [quote(facts.file, facts.fn.tree, facts.call.argument('mm'), 'the mm')];
  return mm === 'current->mm'
    ? leave(
        'remote-of-current',
        `the pages are those of ${mm}, but ${facts.call.name}() tells the caller whether the lock was dropped`,
        line,
      )
    : leave(
        'mm-not-current',
        `the pages are those of ${mm}, and only ${facts.call.name}() takes an mm`,
        line,
      );
}

/** A caller of the fast variant stays; what is wrong with it is said. */
function leaveFast(facts: GupFacts, tree: SourceTree): Leave {
  const { file, fn, call, epoch } = facts;
  const line = quote(file, fn.tree, call.call, 'the call');
  const [context, kept] = together<[Reason | undefined, Reason | undefined]>([
    () => underLock(facts, tree),
    () => keptLongTerm(facts, tree),
  ]);
  const flags =
    epoch.fast.kind === 'write' && facts.flags.may.length > 0 && facts.flags.shape === 'constant'
      ? [fails('flags-for-write', `${call.name}() takes \`int write\` here, and gets FOLL_* flags`, [line])]
      : [];
  const findings = [context, kept].filter((reason) => reason !== undefined);
  const left = leave('already-fast', `the call is ${call.name}() already`, [line], [...flags, ...findings]);
  return { ...left, facts: [flagsFact(facts)] };
}

function underLock(facts: GupFacts, tree: SourceTree): Reason | undefined {
  const context = lockContextAt(facts.file, facts.fn, facts.call.call, tree, FAST_HOPS);
  if (context.who !== 'here' && context.who !== 'maybe' && context.who !== 'caller') return undefined;
  const text =
    `${facts.call.name}() is called with the mmap lock held: its slow path takes the lock again and deadlocks behind a ` +
    'waiting writer; the lock should not be taken here';
  return fails('fast-under-mmap-lock', text, context.evidence);
}

function keptLongTerm(facts: GupFacts, tree: SourceTree): Reason | undefined {
  const { file, fn, call, epoch } = facts;
  if (epoch.longterm === 'none' || facts.flags.may.includes('FOLL_LONGTERM')) return undefined;
  const lifetime = lifetimeOf(file, fn, call.call, call.argument('pages'), tree, FAST_HOPS);
  if (lifetime.kind !== 'kept') return undefined;
  const match = policyFor(file, fn, tree, 0);
  if (match?.policy.verdict === 'revocable') return undefined;
  const across = match ? undefined : pinnedAcrossEntries(file, fn, lifetime.releasers, tree, 'file');
  if (!match && !across) return undefined;
  if (!across && givenBackOnTheWay(file, fn, lifetime.releasers)) return undefined;
  const { what, because } = match?.policy ?? registeredWindow;
  const evidence = [...(match?.evidence ?? []), ...(across ?? []), ...lifetime.evidence];
  return fails(
    'fast-kept-long-term',
    `${what}: ${because}, and nothing keeps filesystem-dax pages out`,
    evidence,
  );
}
