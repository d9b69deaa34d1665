// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *pages[4];
	unsigned int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 4, FOLL_WRITE, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret > 0)
		release_pages(pages, ret, 0);
	return ret == 4;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
