import { defineTransform, type Reason, type Rewrite, type SourceTree } from '../../src/index.ts';
import { examineCall } from '../gup/examine.ts';
import { epochOf } from '../gup/facts.ts';
import { addsLongterm, type Judgement } from '../gup/judge.ts';
import { rewriteFast } from '../gup/rewrite-fast.ts';
import { rewriteLongterm } from '../gup/rewrite-longterm.ts';

const isLongterm = (judgement: Judgement): boolean =>
  judgement.verdict === 'longterm' || (judgement.verdict === 'fast' && addsLongterm(judgement));

const rewrite = (judgement: Judgement, tree: SourceTree): Rewrite | Reason =>
  judgement.verdict === 'fast' ? rewriteFast(judgement, tree) : rewriteLongterm(judgement, tree);

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
  examine: (site, tree) => examineCall(site, tree, isLongterm, rewrite),
});
