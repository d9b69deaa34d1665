// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long farlock_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct vm_area_struct *vma;
	struct page *page;
	int got;

	vma = lock_mm_and_find_vma(current->mm, arg, NULL);
	if (!vma)
		return -EFAULT;
	got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	hub_unlock_mm(current->mm);
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long hublock_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct mm_struct *mm = current->mm;
	struct page *page;
	int got;

	hub_lock_mm(mm);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	hub_unlock_mm(mm);
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

const struct file_operations a_fops = {
	.unlocked_ioctl = farlock_ioctl,
};

const struct file_operations b_fops = {
	.unlocked_ioctl = hublock_ioctl,
};
