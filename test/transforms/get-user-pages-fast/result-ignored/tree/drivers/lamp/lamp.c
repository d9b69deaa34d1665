// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg)
{
	struct page *page;

	down_read(&current->mm->mmap_sem);
	get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
