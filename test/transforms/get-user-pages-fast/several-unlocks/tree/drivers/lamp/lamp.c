// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_ready(void);
int lamp_send(struct page **pages, int nr);

static int lamp_blink(unsigned long arg)
{
	struct page *pages[8];
	int got, ret, i;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 8, 0, pages, NULL);
	if (got < 0) {
		up_read(&current->mm->mmap_sem);
		return got;
	}
	if (got < 8) {
		up_read(&current->mm->mmap_sem);
		for (i = 0; i < got; i++)
			put_page(pages[i]);
		return -EFAULT;
	}
	up_read(&current->mm->mmap_sem);

	ret = lamp_send(pages, got);
	for (i = 0; i < got; i++)
		put_page(pages[i]);
	return ret;
}

static long lamp_blink_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_blink(arg);
}

const struct file_operations lamp_blink_fops = {
	.unlocked_ioctl = lamp_blink_ioctl,
};
