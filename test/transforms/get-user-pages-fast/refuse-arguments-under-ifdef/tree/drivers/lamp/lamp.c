// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg)
{
	struct page *pages[4];
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 4,
#ifdef CONFIG_LAMP_WRITE
			     FOLL_WRITE,
#else
			     FOLL_FORCE,
#endif
			     pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != 4)
		return -EFAULT;
	release_pages(pages, 4, 0);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
