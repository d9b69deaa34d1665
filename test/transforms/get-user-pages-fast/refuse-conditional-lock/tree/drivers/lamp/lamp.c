// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int lamp_get(unsigned long addr, bool locked, struct page **page)
{
	int got;

	if (!locked)
		down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, 1, FOLL_WRITE, page, NULL);
	if (!locked)
		up_read(&current->mm->mmap_sem);
	return got == 1 ? 0 : -EFAULT;
}

static int lamp_turn(unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = find_vma(current->mm, arg) ? lamp_get(arg, true, &page) : -EFAULT;
	up_read(&current->mm->mmap_sem);
	if (ret)
		ret = lamp_get(arg + PAGE_SIZE, false, &page);
	if (!ret)
		put_page(page);
	return ret;
}

static long lamp_turn_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_turn(arg);
}

const struct file_operations lamp_turn_fops = {
	.unlocked_ioctl = lamp_turn_ioctl,
};
