// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_pin(unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret == 1)
		put_page(page);
	return 0;
}

static void lamp_thread(struct lamp *lamp)
{
	use_mm(lamp->mm);
	lamp_pin(lamp->addr);
	unuse_mm(lamp->mm);
}
