// SPDX-License-Identifier: GPL-2.0
/*
 * What an architecture without a lockless walk of its own falls back to.
 */
#include <linux/mm.h>

int __weak __get_user_pages_fast(unsigned long start, int nr_pages, int write,
				 struct page **pages)
{
	return 0;
}

int __weak get_user_pages_fast(unsigned long start, int nr_pages, int write,
			       struct page **pages)
{
	return get_user_pages_unlocked(start, nr_pages, pages,
				       write ? FOLL_WRITE : 0);
}
EXPORT_SYMBOL_GPL(get_user_pages_fast);
