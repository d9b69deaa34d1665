// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg)
{
	struct page *pages[4];
	int i, ret;

	down_read(&current->mm->mmap_sem);
	if ((ret = get_user_pages(arg, 4, FOLL_WRITE, pages, NULL)) < 4) {
		up_read(&current->mm->mmap_sem);
		return -EFAULT;
	}
	up_read(&current->mm->mmap_sem);
	for (i = 0; i < ret; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
