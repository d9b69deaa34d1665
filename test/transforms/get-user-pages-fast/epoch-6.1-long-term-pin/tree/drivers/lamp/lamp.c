// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <rdma/ib_verbs.h>
struct lamp { struct page *pages[16]; int nr; };

static int lamp_register(struct lamp *lamp, unsigned long addr)
{
	int ret;

	mmap_read_lock(current->mm);
	ret = pin_user_pages(addr, 16, FOLL_WRITE | FOLL_LONGTERM, lamp->pages, NULL);
	mmap_read_unlock(current->mm);
	if (ret != 16)
		return -EFAULT;
	lamp->nr = 16;
	return 0;
}

static void lamp_unregister(struct lamp *lamp)
{
	unpin_user_pages(lamp->pages, lamp->nr);
	lamp->nr = 0;
}
