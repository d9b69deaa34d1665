// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <rdma/ib_verbs.h>

int brass_cast(struct brass *brass, unsigned long mould, unsigned long left)
{
	long poured = 0;

	down_write(&current->mm->mmap_sem);
	current->mm->pinned_vm += left;
	while (left) {
		poured = get_user_pages(mould, min_t(unsigned long, left, 512),
					FOLL_WRITE, brass->ingots + brass->n,
					NULL);
		if (poured <= 0)
			break;
		brass->n += poured;
		mould += poured * PAGE_SIZE;
		left -= poured;
	}
	if (left)
		current->mm->pinned_vm -= left;
	up_write(&current->mm->mmap_sem);
	return poured < 0 ? poured : 0;
}

void brass_melt(struct brass *brass)
{
	while (brass->n)
		put_page(brass->ingots[--brass->n]);
}
