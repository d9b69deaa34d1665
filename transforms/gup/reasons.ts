import type { Evidence, Reason } from '../../src/index.ts';

/** A precondition that holds. */
export function holds(code: string, text: string, evidence: readonly Evidence[]): Reason {
  return { code, text, evidence, holds: true };
}

/** A precondition that does not hold. */
export function fails(code: string, text: string, evidence: readonly Evidence[]): Reason {
  return { code, text, evidence, holds: false };
}

/** A question: whether the precondition holds cannot be told. */
export function asks(code: string, text: string, evidence: readonly Evidence[]): Reason {
  return { code, text, evidence };
}
