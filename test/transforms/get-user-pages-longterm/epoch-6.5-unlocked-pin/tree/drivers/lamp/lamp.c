// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <rdma/ib_verbs.h>
struct lamp { struct page *pages[16]; int nr; };

static int lamp_register(struct lamp *lamp, unsigned long addr)
{
	int ret;

	ret = pin_user_pages_unlocked(addr, 16, lamp->pages, FOLL_WRITE);
	if (ret != 16)
		return -EFAULT;
	lamp->nr = 16;
	return 0;
}

static void lamp_unregister(struct lamp *lamp)
{
	unpin_user_pages(lamp->pages, lamp->nr);
}
