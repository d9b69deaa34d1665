// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);

static int lamp_page(unsigned long addr, struct page **page)
{
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, 1, FOLL_WRITE, page, NULL);
	up_read(&current->mm->mmap_sem);

	return got;
}

static int lamp_shine(unsigned long arg)
{
	struct page *page;
	int ret;

	if (lamp_page(arg, &page) != 1)
		return -EFAULT;

	ret = lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return ret;
}

static long lamp_shine_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_shine(arg);
}

const struct file_operations lamp_shine_fops = {
	.unlocked_ioctl = lamp_shine_ioctl,
};
