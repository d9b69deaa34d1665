// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr);

static int lamp_wink(unsigned long arg)
{
	struct page *pages[8];
	int ret = -EFAULT;
	int got, i;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 8, 0, pages, NULL);
	if (got < 0) {
		up_read(&current->mm->mmap_sem);
		return got;
	} else {
		up_read(&current->mm->mmap_sem);
	}

	if (got == 8)
		ret = lamp_send(pages, got);
	for (i = 0; i < got; i++)
		put_page(pages[i]);
	return ret;
}

static long lamp_wink_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_wink(arg);
}

const struct file_operations lamp_wink_fops = {
	.unlocked_ioctl = lamp_wink_ioctl,
};
