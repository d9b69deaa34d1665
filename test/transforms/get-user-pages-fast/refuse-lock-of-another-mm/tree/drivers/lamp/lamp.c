// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

struct lamp {
	struct mm_struct *mm;
};

static int lamp_peek(struct lamp *lamp, unsigned long addr)
{
	struct page *page;
	int got;

	down_read(&lamp->mm->mmap_sem);
	got = get_user_pages(addr, 1, 0, &page, NULL);
	up_read(&lamp->mm->mmap_sem);
	if (got != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static int lamp_peer(struct lamp *lamp, unsigned long addr)
{
	struct page *page;
	int got;

	down_read(&lamp->mm->mmap_sem);
	got = get_user_pages_remote(NULL, lamp->mm, addr, 1, 0, &page, NULL,
				    NULL);
	up_read(&lamp->mm->mmap_sem);
	if (got != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct lamp *lamp = (struct lamp *)file;

	return cmd ? lamp_peek(lamp, arg) : lamp_peer(lamp, arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
