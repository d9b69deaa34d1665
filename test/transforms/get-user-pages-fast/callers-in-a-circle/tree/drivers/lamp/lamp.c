// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);
static int lamp_again(unsigned long addr, int depth);

static int lamp_once(unsigned long addr, int depth)
{
	struct page *page;

	if (get_user_pages(addr, 1, 0, &page, NULL) != 1)
		return -EFAULT;
	lamp_touch(page);
	put_page(page);
	return depth ? lamp_again(addr, depth - 1) : 0;
}

static int lamp_again(unsigned long addr, int depth)
{
	return lamp_once(addr + PAGE_SIZE, depth);
}

static long lamp_once_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_once(arg, cmd);
}

const struct file_operations lamp_once_fops = {
	.unlocked_ioctl = lamp_once_ioctl,
};
