// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#define MM_SEM (&current->mm->mmap_sem)
#define MM_ENTER() down_read(MM_SEM)
#define MM_LEAVE() up_read(MM_SEM)

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret;

	MM_ENTER();
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	MM_LEAVE();
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
