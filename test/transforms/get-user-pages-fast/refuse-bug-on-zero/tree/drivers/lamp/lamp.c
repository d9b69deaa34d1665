// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr);

static int lamp_gather(unsigned long addr, int nr, struct page **pages)
{
	int got = 0;
	int rc = 0;

	while (got < nr) {
		rc = get_user_pages_unlocked(addr + got * PAGE_SIZE, nr - got,
					     pages + got, FOLL_WRITE);
		if (rc < 0)
			break;
		BUG_ON(rc == 0);
		got += rc;
	}
	if (rc < 0) {
		while (got--)
			put_page(pages[got]);
		return rc;
	}
	return 0;
}

static int lamp_flood(unsigned long addr)
{
	struct page *pages[8];
	int i, ret;

	ret = lamp_gather(addr, 8, pages);
	if (ret)
		return ret;

	ret = lamp_send(pages, 8);
	for (i = 0; i < 8; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return ret;
}

static long lamp_flood_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_flood(arg);
}

const struct file_operations lamp_flood_fops = {
	.unlocked_ioctl = lamp_flood_ioctl,
};
