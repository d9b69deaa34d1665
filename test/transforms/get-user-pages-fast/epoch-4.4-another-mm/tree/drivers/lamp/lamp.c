// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

struct lamp { struct mm_struct *mm; struct task_struct *tsk; };
static int lamp_draw(struct lamp *lamp, unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&lamp->mm->mmap_sem);
	ret = get_user_pages(lamp->tsk, lamp->mm, arg, 1, 1, 0, &page, NULL);
	up_read(&lamp->mm->mmap_sem);
	if (ret != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
