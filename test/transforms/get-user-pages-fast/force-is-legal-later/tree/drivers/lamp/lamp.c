// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void lamp_touch(struct page *page);

static int lamp_forced(unsigned long addr)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(addr, 1, &page, FOLL_FORCE);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static long lamp_forced_ioctl(struct file *file, unsigned int cmd,
			      unsigned long arg)
{
	return lamp_forced(arg);
}

const struct file_operations lamp_forced_fops = {
	.unlocked_ioctl = lamp_forced_ioctl,
};
