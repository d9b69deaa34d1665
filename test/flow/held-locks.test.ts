import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type HeldLocks, heldLocks } from '../../src/flow/held-locks.ts';
import { mmapLock } from '../../src/kernel/lock-vocabulary.ts';
import { cfgOfBody, nameOf, nodeOf } from './flow-of.ts';

const MM = 'current->mm';
const locksOf = (body: string): HeldLocks => heldLocks(cfgOfBody(body), mmapLock);
const at = (locks: HeldLocks, text: string, nth = 0): number => nodeOf(locks.cfg, text, nth);

/** The state before `here();`, nodes by their text. */
function stateOf(body: string, lock = MM): unknown {
  const locks = locksOf(body);
  const state = locks.before(at(locks, 'here('), lock);
  const names = (ids: readonly number[]) => ids.map((id) => nameOf(locks.cfg, locks.cfg.nodes[id]));
  if (state.state === 'held' || state.state === 'released') return { ...state, at: names(state.at) };
  if (state.state === 'maybe') return { ...state, held: names(state.held), released: names(state.released) };
  return state;
}

const TAKE = 'down_read(&current->mm->mmap_sem);';
const DROP = 'up_read(&current->mm->mmap_sem);';
const held = (take: string, mode = 'read') => ({ state: 'held', mode, at: [take] });

describe('heldLocks', () => {
  it('knows nothing of a lock that nobody touches', () => {
    assert.deepEqual(stateOf('here();'), { state: 'caller' });
    assert.deepEqual(stateOf('down_read(&dev->sem); here();'), { state: 'caller' });
  });

  it('sees it held between its two calls, and released behind them', () => {
    assert.deepEqual(stateOf(`${TAKE} here(); ${DROP}`), held(TAKE));
    assert.deepEqual(stateOf(`${TAKE} ${DROP} here();`), { state: 'released', at: [DROP], whose: 'own' });
  });

  it("sees that it was the caller's lock that is given back", () => {
    assert.deepEqual(stateOf(`${DROP} here();`), { state: 'released', at: [DROP], whose: 'caller' });
  });

  it('shows where the code asserts that the lock is held', () => {
    const locks = locksOf('VM_BUG_ON(!rwsem_is_locked(&current->mm->mmap_sem)); here();');
    assert.deepEqual(
      locks.events.map(({ effect, lock }) => [effect, lock]),
      [['assert', MM]],
    );
    assert.deepEqual(locks.before(at(locks, 'here('), MM), { state: 'caller' });
    assert.deepEqual(locks.acquisitions(MM), []);
  });

  it('softens a write lock', () => {
    const take = 'mmap_write_lock(current->mm);';
    assert.deepEqual(stateOf(`${take} here();`), held(take, 'write'));
    assert.deepEqual(stateOf(`${take} mmap_write_downgrade(current->mm); here();`), held(take, 'read'));
  });

  it('says "maybe" with both places where the lock is conditional', () => {
    assert.deepEqual(stateOf(`if (a) ${TAKE} here(); if (a) ${DROP}`), {
      state: 'maybe',
      caller: true,
      held: [TAKE],
      released: [],
    });
    assert.deepEqual(stateOf(`${TAKE} if (a) ${DROP} here();`), {
      state: 'maybe',
      caller: false,
      held: [TAKE],
      released: [DROP],
    });
  });

  it('says "dead" where no path leads', () => {
    assert.deepEqual(stateOf(`${TAKE} return 1; here();`), { state: 'dead' });
  });

  it('follows an alias of the owner, of a part of it, and of the lock', () => {
    for (const alias of [
      'struct mm_struct *mm = current->mm; down_read(&mm->mmap_sem);',
      'struct mm_struct *mm; mm = get_task_mm(current); down_read(&mm->mmap_sem);',
      'struct mm_struct *mm = NULL; if (a) mm = current->mm; if (mm) down_read(&mm->mmap_sem); else return 1;',
      'struct mm_struct *mm; if (a) mm = current->mm; down_read(&mm->mmap_sem);',
      'struct task_struct *me = current; down_read(&me->mm->mmap_sem);',
      'struct rw_semaphore *sem = &current->mm->mmap_sem; down_read(sem);',
      'struct mm_struct *mm = current->mm; mmap_read_lock((mm));',
    ])
      assert.equal((stateOf(`${alias} here();`) as { state: string }).state, 'held', alias);
  });

  it('does not take one owner for another', () => {
    const body =
      'struct mm_struct *mm = current->mm; if (a) mm = other->mm; down_read(&mm->mmap_sem); here();';
    assert.deepEqual(stateOf(body), { state: 'caller' });
    assert.deepEqual(stateOf(body, 'mm'), held('down_read(&mm->mmap_sem);'));
    assert.deepEqual(locksOf('down_write(&init_mm.mmap_sem);').locks, ['&init_mm']);
  });

  it('knows on which edge an attempt took it', () => {
    for (const [condition, whereHeld] of [
      ['down_read_trylock(&current->mm->mmap_sem)', 'then'],
      ['!down_read_trylock(&current->mm->mmap_sem)', 'else'],
      ['a && mmap_read_trylock(current->mm)', 'then'],
      ['mmap_read_trylock(current->mm) == 0', 'else'],
      ['unlikely(!mmap_read_trylock(current->mm))', 'else'],
      ['down_write_killable(&current->mm->mmap_sem)', 'else'],
      ['(err = mmap_write_lock_killable(current->mm)) < 0', 'else'],
      ['a || mmap_write_lock_killable(current->mm)', 'else'],
    ]) {
      const locks = locksOf(`int err; if (${condition}) then(); else other();`);
      const [inside, outside] = whereHeld === 'then' ? ['then(', 'other('] : ['other(', 'then('];
      assert.equal(locks.before(at(locks, inside), MM).state, 'held', condition);
      const state = locks.before(at(locks, outside), MM);
      assert.ok(state.state === 'caller' || /^a /.test(condition), condition);
    }
  });

  it('knows that an attempt behind && or || was made where it took the lock', () => {
    const state = (condition: string, where: string) => {
      const locks = locksOf(`if (${condition}) then(); else other();`);
      return locks.before(at(locks, where), MM).state;
    };
    assert.equal(state('a && mmap_read_trylock(current->mm)', 'other('), 'caller');
    assert.equal(state('a || !mmap_read_trylock(current->mm)', 'then('), 'caller');
    assert.equal(state('a || mmap_read_trylock(current->mm)', 'then('), 'maybe');
  });

  it('remembers the result of an attempt in a variable', () => {
    const body = (test: string) => `int err = mmap_write_lock_killable(current->mm); ${test} here();`;
    assert.equal((stateOf(body('if (err) return err;')) as { state: string }).state, 'held');
    assert.equal((stateOf(body('if (err < 0) goto out; out2:')) as { state: string }).state, 'held');
    assert.equal((stateOf(body('err = g(); if (err) return err;')) as { state: string }).state, 'maybe');
    assert.equal((stateOf(body('if (!err) return 0;')) as { state: string }).state, 'caller');
  });

  it('holds a guard until the end of its scope', () => {
    assert.equal((stateOf('guard(mmap_read_lock)(current->mm); here();') as { state: string }).state, 'held');
    assert.equal(
      (stateOf('{ guard(mmap_read_lock)(current->mm); } here();') as { state: string }).state,
      'released',
    );
    assert.equal(
      (stateOf('scoped_guard(mmap_write_lock, current->mm) { if (a) break; here(); }') as { state: string })
        .state,
      'held',
    );
    assert.equal(
      (
        stateOf('scoped_guard(mmap_read_lock, current->mm) { if (a) break; x(); } here();') as {
          state: string;
        }
      ).state,
      'released',
    );
  });

  it('ends a guard once on each way out, and not what was given back by hand', () => {
    const locks = locksOf('guard(mmap_read_lock)(current->mm); if (a) return 1; x();');
    assert.deepEqual(
      locks.events.map(({ effect }) => effect),
      ['acquire', 'release', 'release'],
    );
    const drop = 'mmap_read_unlock(current->mm);';
    assert.deepEqual(stateOf(`{ guard(mmap_read_lock)(current->mm); ${drop} } here();`), {
      state: 'released',
      at: [drop],
      whose: 'own',
    });
  });

  it('gives the critical section of an acquisition with all its releases', () => {
    const locks = locksOf(`
      ${TAKE}
      err = first();
      if (err < 0) {
        ${DROP}
        goto out;
      }
      if (a) {
        second();
        ${DROP}
      } else
        ${DROP}
    out:
      return err;`);
    const section = locks.criticalSection(MM, locks.acquisitions(MM));
    assert.deepEqual(section.releases, [at(locks, DROP), at(locks, DROP, 1), at(locks, DROP, 2)]);
    assert.ok(section.nodes.has(at(locks, 'err = first')));
    assert.ok(section.nodes.has(at(locks, 'second()')));
    assert.ok(!section.nodes.has(at(locks, TAKE)));
    assert.ok(!section.nodes.has(at(locks, 'out:')));
    assert.equal(section.leaks, false);
  });

  it('says that a lock leaves the function held', () => {
    const locks = locksOf(`${TAKE} if (a) return 1; ${DROP} return 0;`);
    assert.equal(locks.criticalSection(MM, locks.acquisitions(MM)).leaks, true);
  });

  it('tells two sections in one function apart', () => {
    const locks = locksOf(`${TAKE} x(); ${DROP} y(); ${TAKE} z(); ${DROP}`);
    const [first, second] = locks.acquisitions(MM).map((take) => locks.criticalSection(MM, [take]));
    assert.ok(first.nodes.has(at(locks, 'x(')) && !first.nodes.has(at(locks, 'z(')));
    assert.ok(second.nodes.has(at(locks, 'z(')) && !second.nodes.has(at(locks, 'x(')));
    assert.deepEqual(second.releases, [at(locks, DROP, 1)]);
  });
});
