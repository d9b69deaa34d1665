// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr);

static int lamp_fade(unsigned long arg)
{
	struct page *pages[8];
	struct mm_struct *mm = current->mm;
	int got, ret, i;

	down_read(&mm->mmap_sem);
	got = get_user_pages(arg, 8, FOLL_WRITE, pages, NULL);
	up_read(&mm->mmap_sem);
	if (got != 8) {
		ret = got < 0 ? got : -EFAULT;
		goto put;
	}

	ret = lamp_send(pages, got);
put:
	for (i = 0; i < got; i++)
		put_page(pages[i]);
	return ret;
}

static long lamp_fade_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_fade(arg);
}

const struct file_operations lamp_fade_fops = {
	.unlocked_ioctl = lamp_fade_ioctl,
};
