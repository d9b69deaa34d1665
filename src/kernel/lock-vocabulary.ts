import type { LockVocabulary } from '../flow/held-locks.ts';

/** mmap_sem, later mmap_lock: every way to take it, give it back and soften it. */
export const mmapLock: LockVocabulary = { words: [], members: ['mmap_sem', 'mmap_lock'], same: [] };
