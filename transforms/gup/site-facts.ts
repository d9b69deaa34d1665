import type { SiteFact } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';
import type { Judgement } from './judge.ts';
import type { Lifetime } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { describeFlags } from './preconditions.ts';

/** What the table of sites shows of a call in columns. */
export function siteFacts({ facts, context, lifetime, longTerm }: Judgement): SiteFact[] {
  const inside = facts.call.name.endsWith('_unlocked');
  return [
    flagsFact(facts),
    { name: 'lock', text: inside ? 'taken inside the call' : lockText(context, facts) },
    { name: 'lifetime', text: longTerm ? `long-term: ${longTerm.what}` : lifetimeText(lifetime) },
  ];
}

export function flagsFact(facts: GupFacts): SiteFact {
  return { name: 'flags', text: describeFlags(facts) };
}

function lockText(context: LockContext, { epoch }: GupFacts): string {
  const lock = epoch.lock === 'mmap_sem' ? 'mmap_sem' : 'mmap lock';
  switch (context.who) {
    case 'here':
      return `${lock}, ${context.mode}, taken here`;
    case 'maybe':
      return `${lock}, on some paths`;
    case 'caller':
      return `${lock}, held by a caller`;
    case 'free':
      return 'not held';
    case 'other-mm':
      return 'not held; no mm of the user';
    case 'unknown':
      return 'not known';
  }
}

function lifetimeText(lifetime: Lifetime): string {
  switch (lifetime.kind) {
    case 'nothing':
      return 'nothing pinned';
    case 'transient':
      return 'transient';
    case 'kept':
      return 'outlives the call';
    case 'unknown':
      return 'not known';
  }
}
