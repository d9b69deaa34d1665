// SPDX-License-Identifier: GPL-2.0
#include <stdio.h>

struct page;

/* Counts what get_user_pages() would have pinned. */
static long get_user_pages(unsigned long start, unsigned long nr_pages,
			   unsigned int gup_flags, struct page **pages)
{
	return nr_pages;
}

int main(void)
{
	printf("%ld\n", get_user_pages(0, 4, 1, NULL));
	return 0;
}
