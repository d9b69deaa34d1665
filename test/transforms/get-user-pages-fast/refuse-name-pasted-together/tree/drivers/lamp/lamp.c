// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);

static int lamp_mark(unsigned long arg)
{
	struct page *page;
	int ret;

	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (ret != 1)
		return -EFAULT;

	ret = lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return ret;
}

#define LAMP_DO(what, arg) lamp_##what(arg)

static long lamp_mark_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	long ret;

	if (cmd)
		return lamp_mark(arg);

	down_read(&current->mm->mmap_sem);
	ret = LAMP_DO(mark, arg);
	up_read(&current->mm->mmap_sem);
	return ret;
}

const struct file_operations lamp_mark_fops = {
	.unlocked_ioctl = lamp_mark_ioctl,
};
