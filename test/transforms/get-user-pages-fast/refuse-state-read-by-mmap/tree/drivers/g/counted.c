// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long counted_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct counted *c = file->private_data;
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	c->busy = got == 1;
	up_read(&current->mm->mmap_sem);
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static int counted_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct counted *c = file->private_data;

	if (c->busy)
		return -EBUSY;
	return 0;
}

const struct file_operations c_fops = {
	.unlocked_ioctl = counted_ioctl,
	.mmap = counted_mmap,
};
