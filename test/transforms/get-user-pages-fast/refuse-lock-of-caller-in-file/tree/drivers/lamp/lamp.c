// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void lamp_touch(struct page *page);

static int lamp_flash_locked(unsigned long addr)
{
	struct page *page;

	if (get_user_pages(addr, 1, FOLL_WRITE, &page, NULL) != 1)
		return -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_flash(unsigned long arg)
{
	struct vm_area_struct *vma;
	int ret = -EFAULT;

	down_read(&current->mm->mmap_sem);
	vma = find_vma(current->mm, arg);
	if (vma && !vma->vm_file)
		ret = lamp_flash_locked(arg);
	up_read(&current->mm->mmap_sem);
	return ret;
}

static long lamp_flash_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_flash(arg);
}

const struct file_operations lamp_flash_fops = {
	.unlocked_ioctl = lamp_flash_ioctl,
};
