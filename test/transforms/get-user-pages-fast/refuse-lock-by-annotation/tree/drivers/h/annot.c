// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int annot_pin(unsigned long addr, struct page **page)
	__must_hold(&current->mm->mmap_sem)
{
	return get_user_pages(addr, 1, FOLL_WRITE, page, NULL);
}

static long annot_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;

	if (annot_pin(arg, &page) != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

const struct file_operations a_fops = {
	.unlocked_ioctl = annot_ioctl,
};
