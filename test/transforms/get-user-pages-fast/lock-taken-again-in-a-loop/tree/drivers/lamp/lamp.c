// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg)
{
	struct page *page;
	int ret = 0, i;

	down_read(&current->mm->mmap_sem);
	for (i = 0; i < 8; i++) {
		ret = get_user_pages(arg + i * PAGE_SIZE, 1, FOLL_WRITE, &page, NULL);
		up_read(&current->mm->mmap_sem);
		if (ret != 1)
			return -EFAULT;
		set_page_dirty_lock(page);
		put_page(page);
		down_read(&current->mm->mmap_sem);
	}
	up_read(&current->mm->mmap_sem);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
