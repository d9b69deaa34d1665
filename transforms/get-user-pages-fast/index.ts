import { defineTransform, type Outcome, type Site, type SourceTree } from '../../src/index.ts';
import { epochOf } from '../gup/facts.ts';
import { judgeSite } from '../gup/judge.ts';
import { leaveByKind } from '../gup/others.ts';
import { rewriteFast } from '../gup/rewrite-fast.ts';
import { siteFacts } from '../gup/site-facts.ts';
import { staying } from '../gup/staying.ts';

/** get_user_pages() and get_user_pages_unlocked() become get_user_pages_fast() where every precondition is proven. */
export default defineTransform({
  name: 'get-user-pages-fast',
  title: 'Use get_user_pages_fast() where the mmap lock is not needed',
  why:
    'Most callers of get_user_pages() and get_user_pages_unlocked() want the pages of the calling task, with no flag ' +
    'but FOLL_WRITE, and take the mmap lock for nothing else. get_user_pages_fast() does that without the lock in the ' +
    'common case, and its simpler arguments leave less to get wrong.',
  docs: 'docs/transforms/get-user-pages-fast.md',
  words: (tree) => epochOf(tree).words,
  examine,
});

function examine(site: Site, tree: SourceTree): Outcome | undefined {
  const left = leaveByKind(site, tree);
  if (left) return left;
  const judgement = judgeSite(site, tree);
  if (!judgement) return undefined;
  if (judgement.verdict !== 'fast' && judgement.verdict !== 'fast-with-page') return staying(judgement);
  const rewrite = rewriteFast(judgement, tree);
  if ('outcome' in rewrite) return rewrite;
  const facts = siteFacts(judgement);
  if (rewrite.holds === false) return { outcome: 'leave', facts, reasons: [rewrite] };
  return { outcome: 'ask', facts, target: judgement.target!, reasons: [rewrite] };
}
