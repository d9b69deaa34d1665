// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_mapped;

static int lamp_mmap(struct file *file, struct vm_area_struct *vma)
{
	lamp_mapped = 1;
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret = -EBUSY;

	down_read(&current->mm->mmap_sem);
	if (!lamp_mapped)
		ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.unlocked_ioctl	= lamp_ioctl,
	.mmap = lamp_mmap,
};
