import type { LockMode, LockVocabulary, LockWord } from '../flow/lock-events.ts';

const argument = 0;

// down_read(&mm->mmap_sem), up to 5.7; mmap_lock is an rw_semaphore too.
const semaphore = (
  name: string,
  effect: LockWord['effect'],
  mode: LockMode,
  taken?: LockWord['taken'],
): LockWord => ({
  name,
  effect,
  mode,
  argument,
  names: 'member',
  ...(taken && { taken }),
});

// mmap_read_lock(mm), include/linux/mmap_lock.h since 5.8.
const wrapper = (
  name: string,
  effect: LockWord['effect'],
  mode: LockMode,
  taken?: LockWord['taken'],
): LockWord => ({
  ...semaphore(name, effect, mode, taken),
  names: 'owner',
});

/** mmap_sem, later mmap_lock: every way to take it, give it back and soften it. The owner is a struct mm_struct pointer. */
export const mmapLock: LockVocabulary = {
  members: ['mmap_sem', 'mmap_lock'],
  same: [
    ['get_task_mm(current)', 'current->mm'],
    ['get_current()->mm', 'current->mm'],
  ],
  words: [
    semaphore('down_read', 'acquire', 'read'),
    semaphore('down_read_nested', 'acquire', 'read'),
    semaphore('down_read_non_owner', 'acquire', 'read'),
    semaphore('down_read_trylock', 'try', 'read', 'nonzero'),
    semaphore('down_read_interruptible', 'try', 'read', 'zero'),
    semaphore('down_read_killable', 'try', 'read', 'zero'),
    semaphore('down_read_killable_nested', 'try', 'read', 'zero'),
    semaphore('up_read', 'release', 'read'),
    semaphore('up_read_non_owner', 'release', 'read'),
    semaphore('down_write', 'acquire', 'write'),
    semaphore('down_write_nested', 'acquire', 'write'),
    semaphore('down_write_nest_lock', 'acquire', 'write'),
    semaphore('down_write_trylock', 'try', 'write', 'nonzero'),
    semaphore('down_write_killable', 'try', 'write', 'zero'),
    semaphore('down_write_killable_nested', 'try', 'write', 'zero'),
    semaphore('up_write', 'release', 'write'),
    semaphore('downgrade_write', 'downgrade', 'read'),

    semaphore('lockdep_assert_held', 'assert', 'read'),
    semaphore('lockdep_assert_held_read', 'assert', 'read'),
    semaphore('lockdep_assert_held_write', 'assert', 'write'),
    semaphore('lockdep_assert_held_exclusive', 'assert', 'write'),
    // VM_BUG_ON(!rwsem_is_locked(&mm->mmap_sem)): the tree has no other use of it on this lock.
    semaphore('rwsem_is_locked', 'assert', 'read'),

    wrapper('mmap_read_lock', 'acquire', 'read'),
    wrapper('mmap_read_lock_nested', 'acquire', 'read'),
    wrapper('mmap_read_lock_killable', 'try', 'read', 'zero'),
    wrapper('mmap_read_trylock', 'try', 'read', 'nonzero'),
    wrapper('mmap_read_trylock_non_owner', 'try', 'read', 'nonzero'),
    wrapper('mmap_read_unlock', 'release', 'read'),
    wrapper('mmap_read_unlock_non_owner', 'release', 'read'),
    wrapper('mmap_write_lock', 'acquire', 'write'),
    wrapper('mmap_write_lock_nested', 'acquire', 'write'),
    wrapper('mmap_write_lock_killable', 'try', 'write', 'zero'),
    wrapper('mmap_write_trylock', 'try', 'write', 'nonzero'),
    wrapper('mmap_write_unlock', 'release', 'write'),
    wrapper('mmap_write_downgrade', 'downgrade', 'read'),
    wrapper('mmap_assert_locked', 'assert', 'read'),
    wrapper('mmap_assert_write_locked', 'assert', 'write'),

    { ...semaphore('rwsem_read', 'acquire', 'read'), guard: true },
    { ...semaphore('rwsem_write', 'acquire', 'write'), guard: true },
    { ...wrapper('mmap_read_lock', 'acquire', 'read'), guard: true },
    { ...wrapper('mmap_write_lock', 'acquire', 'write'), guard: true },
  ],
};
