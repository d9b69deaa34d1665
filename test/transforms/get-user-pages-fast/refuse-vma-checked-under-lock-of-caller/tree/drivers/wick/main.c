// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include "wick.h"

static int wick_burn(unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = wick_bind_any(&wick_user_ops, arg, &page);
	up_read(&current->mm->mmap_sem);
	if (!ret)
		put_page(page);
	return ret;
}

static long wick_burn_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return wick_burn(arg);
}

const struct file_operations wick_burn_fops = {
	.unlocked_ioctl = wick_burn_ioctl,
};
