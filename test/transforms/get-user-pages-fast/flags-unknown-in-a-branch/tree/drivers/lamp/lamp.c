// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

void lamp_touch(struct page *page);

static int lamp_mark(unsigned long arg, unsigned int extra)
{
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 1, arg ? extra : 0, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (got != 1)
		return -EFAULT;
	lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_mark(arg, cmd);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
