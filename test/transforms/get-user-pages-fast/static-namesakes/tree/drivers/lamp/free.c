// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void free_touch(struct page *page);

static int grab(unsigned long addr)
{
	struct page *page;
	int got;

	got = get_user_pages(addr, 1, FOLL_WRITE, &page, NULL);
	if (got != 1)
		return -EFAULT;
	free_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static int free_grab(unsigned long arg)
{
	return grab(arg);
}

static long free_grab_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return free_grab(arg);
}

const struct file_operations free_grab_fops = {
	.unlocked_ioctl = free_grab_ioctl,
};
