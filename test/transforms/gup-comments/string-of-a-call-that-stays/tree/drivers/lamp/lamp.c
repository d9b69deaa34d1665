// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int lamp_force(unsigned long arg)
{
	struct page *page;

	if (get_user_pages_unlocked(arg, 1, &page, FOLL_FORCE) != 1) {
		pr_err("lamp: get_user_pages_unlocked() has failed\n");
		return -EFAULT;
	}
	put_page(page);
	return 0;
}

static long lamp_force_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_force(arg);
}

const struct file_operations lamp_force_fops = {
	.unlocked_ioctl = lamp_force_ioctl,
};
