// SPDX-License-Identifier: GPL-2.0
/*
 * User memory that the chip receives into.
 */
#include <linux/mm.h>
#include <linux/sched/signal.h>
#include "tow.h"

static void __tow_release_user_pages(struct page **p, size_t num, int dirty)
{
	size_t i;

	for (i = 0; i < num; i++) {
		if (dirty)
			set_page_dirty_lock(p[i]);
		put_page(p[i]);
	}
}

/*
 * The caller holds current->mm->mmap_sem.
 */
static int __tow_get_user_pages(unsigned long start_page, size_t num_pages,
				struct page **p)
{
	unsigned long limit = rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT;
	size_t got;
	int ret;

	if (num_pages > limit && !capable(CAP_IPC_LOCK))
		return -ENOMEM;

	for (got = 0; got < num_pages; got += ret) {
		ret = get_user_pages(start_page + got * PAGE_SIZE,
				     num_pages - got,
				     FOLL_WRITE | FOLL_FORCE,
				     p + got, NULL);
		if (ret < 0)
			goto bail_release;
	}

	current->mm->pinned_vm += num_pages;
	return 0;

bail_release:
	__tow_release_user_pages(p, got, 0);
	return ret;
}

/**
 * tow_get_user_pages - keep user pages in memory
 * @start_page: user address of the first page, aligned
 * @num_pages: how many
 * @p: takes the pages
 */
int tow_get_user_pages(unsigned long start_page, size_t num_pages,
		       struct page **p)
{
	int ret;

	down_write(&current->mm->mmap_sem);
	ret = __tow_get_user_pages(start_page, num_pages, p);
	up_write(&current->mm->mmap_sem);

	return ret;
}

void tow_release_user_pages(struct page **p, size_t num_pages)
{
	/* A process that was killed has no mm when its files are closed. */
	if (current->mm)
		down_write(&current->mm->mmap_sem);

	__tow_release_user_pages(p, num_pages, 1);

	if (current->mm) {
		current->mm->pinned_vm -= num_pages;
		up_write(&current->mm->mmap_sem);
	}
}
