// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_compare(unsigned long arg, unsigned int nr)
{
	struct page *pages[8];
	unsigned int i;

	if (get_user_pages_unlocked(arg, nr, pages, FOLL_WRITE) < nr)
		return -EFAULT;
	for (i = 0; i < nr; i++)
		put_page(pages[i]);
	return 0;
}

static long lamp_choose(unsigned long arg, unsigned int none)
{
	struct page *page;
	long got;

	got = none ? none : get_user_pages_unlocked(arg, 1, &page, FOLL_WRITE);
	if (got == 1)
		put_page(page);
	return got;
}

static long lamp_smaller(unsigned long arg)
{
	struct page *page;
	long got;

	got = min(get_user_pages_unlocked(arg, 1, &page, FOLL_WRITE), 1L);
	if (got == 1)
		put_page(page);
	return 0;
}

static void lamp_print(unsigned long arg)
{
	struct page *page;

	pr_info("got %ld\n", get_user_pages_unlocked(arg, 1, &page, FOLL_WRITE));
	put_page(page);
}

static long lamp_equal(unsigned long arg)
{
	struct page *page;

	if (get_user_pages_unlocked(arg, 1, &page, FOLL_WRITE) < 1)
		return -EFAULT;
	put_page(page);
	return 0;
}
