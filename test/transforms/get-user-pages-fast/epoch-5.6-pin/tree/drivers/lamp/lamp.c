// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = pin_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != 1)
		return -EFAULT;
	unpin_user_pages_dirty_lock(&page, 1, true);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
