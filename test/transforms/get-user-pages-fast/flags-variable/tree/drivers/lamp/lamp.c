// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);

static int lamp_poke(unsigned long arg, int write)
{
	unsigned int flags = 0;
	struct page *page;
	int got, ret;

	if (write)
		flags |= FOLL_WRITE;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 1, flags, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (got <= 0)
		return got < 0 ? got : -EFAULT;

	ret = lamp_touch(page);
	if (write)
		set_page_dirty_lock(page);
	put_page(page);
	return ret;
}

static long lamp_poke_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_poke(arg, cmd);
}

const struct file_operations lamp_poke_fops = {
	.unlocked_ioctl = lamp_poke_ioctl,
};
