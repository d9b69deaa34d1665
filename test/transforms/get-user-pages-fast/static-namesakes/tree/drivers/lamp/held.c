// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void held_touch(struct page *page);

static int grab(unsigned long addr)
{
	struct page *page;
	int got;

	got = get_user_pages(addr, 1, FOLL_WRITE, &page, NULL);
	if (got != 1)
		return -EFAULT;
	held_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static int held_grab(unsigned long arg)
{
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = find_vma(current->mm, arg) ? grab(arg) : -EFAULT;
	up_read(&current->mm->mmap_sem);
	return ret;
}

static long held_grab_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return held_grab(arg);
}

const struct file_operations held_grab_fops = {
	.unlocked_ioctl = held_grab_ioctl,
};
