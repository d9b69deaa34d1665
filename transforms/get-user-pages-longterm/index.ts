import { defineTransform } from '../../src/index.ts';
import { examineCall } from '../gup/examine.ts';
import { epochOf } from '../gup/facts.ts';
import { rewriteLongterm } from '../gup/rewrite-longterm.ts';

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
  examine: (site, tree) => examineCall(site, tree, ['longterm'], rewriteLongterm),
});
