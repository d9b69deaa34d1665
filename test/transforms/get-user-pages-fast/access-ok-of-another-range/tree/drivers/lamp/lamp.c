// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

int lamp_touch(struct page *page);

static int lamp_mark(unsigned long arg, unsigned long other)
{
	struct page *page;
	int ret;

	if (!access_ok(VERIFY_WRITE, (void __user *)other, 1))
		return -EFAULT;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret < 0)
		return ret;

	ret = lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return ret;
}

static long lamp_mark_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_mark(arg, cmd);
}

const struct file_operations lamp_mark_fops = {
	.unlocked_ioctl = lamp_mark_ioctl,
};
