// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr);

static int lamp_dim(unsigned long arg)
{
	struct page **pages;
	int got, ret = 0;

	pages = kcalloc(4, sizeof(*pages), GFP_KERNEL);
	if (!pages)
		return -ENOMEM;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 4, 0, pages, NULL);
	if (got <= 0) {
		ret = got < 0 ? got : -EFAULT;
		goto out;
	}
	up_read(&current->mm->mmap_sem);

	ret = lamp_send(pages, got);
	while (got--)
		put_page(pages[got]);
	kfree(pages);
	return ret;

out:
	up_read(&current->mm->mmap_sem);
	kfree(pages);
	return ret;
}

static long lamp_dim_ioctl(struct file *file, unsigned int cmd,
			   unsigned long arg)
{
	return lamp_dim(arg);
}

const struct file_operations lamp_dim_fops = {
	.unlocked_ioctl = lamp_dim_ioctl,
};
