// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void lamp_touch(struct page *page);
int is_vm_hugetlb_page(struct vm_area_struct *vma);

static int lamp_spark(unsigned long addr)
{
	struct vm_area_struct *vma;
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem);
	vma = find_vma(current->mm, addr);
	if (!vma || vma->vm_file) {
		up_read(&current->mm->mmap_sem);
		return -EPERM;
	}
	got = get_user_pages(addr, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
	if (got != 1)
		return -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static long lamp_spark_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_spark(arg);
}

const struct file_operations lamp_spark_fops = {
	.unlocked_ioctl = lamp_spark_ioctl,
};
