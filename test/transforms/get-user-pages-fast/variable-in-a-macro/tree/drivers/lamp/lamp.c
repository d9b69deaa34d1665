// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#define NOTE() pr_debug("mm %p\n", mm)

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct mm_struct *mm = current->mm;
	struct page *page;
	int ret;

	NOTE();
	down_read(&mm->mmap_sem);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&mm->mmap_sem);
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
