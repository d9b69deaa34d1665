import type { Ask, Leave } from '../../src/index.ts';
import type { Judgement } from './judge.ts';
import { siteFacts } from './site-facts.ts';

/** What a transform answers for a call that it does not rewrite. */
export function staying(judgement: Judgement): Ask | Leave {
  const { verdict, target, reasons } = judgement;
  const facts = siteFacts(judgement);
  if (verdict === 'ask') return { outcome: 'ask', facts, ...(target ? { target } : {}), reasons };
  return { outcome: 'leave', facts, reasons };
}
