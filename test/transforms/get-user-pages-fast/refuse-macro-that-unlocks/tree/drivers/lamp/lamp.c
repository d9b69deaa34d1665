// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#define RETURN_ON_ERR(r) \
	do { \
		if ((r) < 0) { \
			up_read(&current->mm->mmap_sem); \
			return r; \
		} \
	} while (0)
static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	RETURN_ON_ERR(ret);
	up_read(&current->mm->mmap_sem);
	put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
