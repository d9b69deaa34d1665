// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_peek(struct task_struct *tsk, struct mm_struct *mm, unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&mm->mmap_sem);
	ret = get_user_pages_remote(tsk, mm, arg, 1, 0, &page, NULL);
	up_read(&mm->mmap_sem);
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static int lamp_draw(unsigned long arg)
{
	struct page *page;
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 1, VM_READ, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != 1)
		return -EFAULT;
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
