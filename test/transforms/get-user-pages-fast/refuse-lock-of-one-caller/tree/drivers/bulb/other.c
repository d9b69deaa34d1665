// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int bulb_pages(unsigned long addr, struct page **pages);
void bulb_touch(struct page *page);

static int bulb_other(unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = bulb_pages(arg, &page);
	up_read(&current->mm->mmap_sem);
	if (ret)
		return ret;
	bulb_touch(page);
	put_page(page);
	return 0;
}

static long bulb_other_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return bulb_other(arg);
}

const struct file_operations bulb_other_fops = {
	.unlocked_ioctl = bulb_other_ioctl,
};
