// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);

static int lamp_set_bit(unsigned long arg)
{
	struct page *page;
	int r;

	r = get_user_pages_unlocked(arg, 1, &page, FOLL_WRITE);
	if (r < 0)
		return r;
	BUG_ON(r != 1);
	lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long lamp_set_bit_ioctl(struct file *file, unsigned int cmd,
			       unsigned long arg)
{
	return lamp_set_bit(arg);
}

const struct file_operations lamp_set_bit_fops = {
	.unlocked_ioctl = lamp_set_bit_ioctl,
};
