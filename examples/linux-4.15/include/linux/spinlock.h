/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_SPINLOCK_H
#define _LINUX_SPINLOCK_H

#include <linux/types.h>

void spin_lock_init(spinlock_t *lock);
void spin_lock(spinlock_t *lock);
void spin_unlock(spinlock_t *lock);

int atomic_read(const atomic_t *v);
void atomic_set(atomic_t *v, int value);
void atomic_inc(atomic_t *v);
int atomic_sub_return(int n, atomic_t *v);

#endif /* _LINUX_SPINLOCK_H */
