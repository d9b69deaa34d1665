import { defineTransform } from '../../src/index.ts';
import { examineCall } from '../gup/examine.ts';
import { epochOf } from '../gup/facts.ts';
import { rewriteFast } from '../gup/rewrite-fast.ts';

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
  examine: (site, tree) => examineCall(site, tree, ({ verdict }) => verdict.startsWith('fast'), rewriteFast),
});
