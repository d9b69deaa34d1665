// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void lamp_touch(struct page *page);

#define lamp_begin() down_read(&current->mm->mmap_sem)
#define lamp_end() up_read(&current->mm->mmap_sem)

static int lamp_mark(unsigned long arg)
{
	struct page *page;
	int got;

	lamp_begin();
	got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	lamp_end();
	if (got != 1)
		return -EFAULT;
	lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long lamp_mark_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_mark(arg);
}

const struct file_operations lamp_mark_fops = {
	.unlocked_ioctl = lamp_mark_ioctl,
};
