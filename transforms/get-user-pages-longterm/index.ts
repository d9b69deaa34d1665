import { defineTransform, type Outcome, type Site, type SourceTree } from '../../src/index.ts';
import { epochOf } from '../gup/facts.ts';
import { judgeSite } from '../gup/judge.ts';
import { leaveByKind } from '../gup/others.ts';
import { rewriteLongterm } from '../gup/rewrite-longterm.ts';
import { siteFacts } from '../gup/site-facts.ts';
import { staying } from '../gup/staying.ts';

/** Pins of which userspace controls the length become get_user_pages_longterm(), or get FOLL_LONGTERM. */
export default defineTransform({
  name: 'get-user-pages-longterm',
  title: 'Use get_user_pages_longterm() for pins that userspace ends',
  why:
    'A page of a filesystem-dax file that is pinned for DMA keeps the filesystem from freeing the block under it, and ' +
    'nobody can be told to let go. Pins of which userspace controls the length (RDMA, video, registered windows) must ' +
    'therefore refuse such pages, which get_user_pages_longterm() and FOLL_LONGTERM do.',
  docs: 'docs/transforms/get-user-pages-longterm.md',
  words: (tree) => epochOf(tree).words,
  examine,
});

function examine(site: Site, tree: SourceTree): Outcome | undefined {
  const left = leaveByKind(site, tree);
  if (left) return left;
  const judgement = judgeSite(site, tree);
  if (!judgement) return undefined;
  if (judgement.verdict !== 'longterm') return staying(judgement);
  const rewrite = rewriteLongterm(judgement, tree);
  if ('outcome' in rewrite) return rewrite;
  return { outcome: 'ask', facts: siteFacts(judgement), target: judgement.target!, reasons: [rewrite] };
}
