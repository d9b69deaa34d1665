import type { Outcome, Reason, Rewrite, Site, SourceTree } from '../../src/index.ts';
import { type Judgement, judgeSite } from './judge.ts';
import { leaveByKind } from './others.ts';
import { siteFacts } from './site-facts.ts';

/**
 * What a transform of the family answers for a site: left for what it is, left or asked about as it is judged, or
 * rewritten where the verdict is one of its own.
 *
 * @param rewrite answers with a `Reason` where the shape of the code is in the way
 */
export function examineCall(
  site: Site,
  tree: SourceTree,
  isOurs: (judgement: Judgement) => boolean,
  rewrite: (judgement: Judgement, tree: SourceTree) => Rewrite | Reason,
): Outcome | undefined {
  const left = leaveByKind(site, tree);
  if (left) return left;
  const judgement = judgeSite(site, tree);
  if (!judgement) return undefined;
  const { verdict, target, reasons } = judgement;
  const facts = siteFacts(judgement);
  const wanted = target ? { target } : {};
  if (!isOurs(judgement)) {
    return verdict === 'ask'
      ? { outcome: 'ask', facts, ...wanted, reasons }
      : { outcome: 'leave', facts, reasons };
  }
  const answer = rewrite(judgement, tree);
  if ('outcome' in answer) return answer;
  if (answer.holds === false) return { outcome: 'leave', facts, reasons: [answer] };
  return { outcome: 'ask', facts, ...wanted, reasons: [answer] };
}
