// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);

static int lamp_pin(struct mm_struct *mm, unsigned long at, struct page **page)
{
	int got;

	down_read(&mm->mmap_sem);
	got = get_user_pages(at, 1, FOLL_WRITE, page, NULL);
	up_read(&mm->mmap_sem);

	return got == 1 ? 0 : -EFAULT;
}

static int lamp_glow(unsigned long arg)
{
	struct page *page;
	int ret;

	ret = lamp_pin(current->mm, arg, &page);
	if (ret)
		return ret;

	ret = lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return ret;
}

static long lamp_glow_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_glow(arg);
}

const struct file_operations lamp_glow_fops = {
	.unlocked_ioctl = lamp_glow_ioctl,
};
