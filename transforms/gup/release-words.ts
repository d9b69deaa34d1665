/** What gives pinned pages back, in the trees of all ages. */
export const releaseWords = [
  'put_page',
  'put_user_page',
  'put_user_pages',
  'put_user_pages_dirty',
  'put_user_pages_dirty_lock',
  'release_pages',
  'page_cache_release',
  'unpin_user_page',
  'unpin_user_pages',
  'unpin_user_pages_dirty_lock',
  'unpin_user_page_range_dirty_lock',
  'unpin_folio',
  'unpin_folios',
  'unpin_user_folio',
] as const;
