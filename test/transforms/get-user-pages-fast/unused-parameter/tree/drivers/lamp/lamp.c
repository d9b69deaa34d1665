// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

#define NR 8

int lamp_send(struct page **pages, int nr);

static int lamp_pages(struct mm_struct *mm, unsigned long addr,
		      struct page **pages)
{
	int got;

	down_read(&mm->mmap_sem);
	got = get_user_pages(addr, NR, FOLL_WRITE, pages, NULL);
	up_read(&mm->mmap_sem);

	return got;
}

static int lamp_glow(unsigned long arg)
{
	struct page *pages[NR];
	int got, ret, i;

	got = lamp_pages(current->mm, arg, pages);
	if (got <= 0)
		return got;

	ret = lamp_send(pages, got);
	for (i = 0; i < got; i++)
		put_page(pages[i]);
	return ret;
}

static long lamp_glow_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_glow(arg);
}

const struct file_operations lamp_glow_fops = {
	.unlocked_ioctl = lamp_glow_ioctl,
};
