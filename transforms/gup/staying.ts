import type { Ask, Leave } from '../../src/index.ts';
import type { Judgement } from './judge.ts';

/** What a transform answers for a call that it does not rewrite. */
export function staying({ verdict, target, reasons }: Judgement): Ask | Leave {
  if (verdict === 'ask') return { outcome: 'ask', ...(target ? { target } : {}), reasons };
  return { outcome: 'leave', reasons };
}
