// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

#define lamp_pin(addr, page) \
	get_user_pages_unlocked(addr, 1, page, FOLL_WRITE)

static int lamp_swing(unsigned long arg)
{
	struct page *page;

	if (lamp_pin(arg, &page) != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static long lamp_swing_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_swing(arg);
}

const struct file_operations lamp_swing_fops = {
	.unlocked_ioctl = lamp_swing_ioctl,
};
