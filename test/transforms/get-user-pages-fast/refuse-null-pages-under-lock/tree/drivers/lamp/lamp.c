// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

/* Munmap calls this with the lock held for writing. */
static int lamp_fault_in(unsigned long addr, int write)
{
	long got;

	got = get_user_pages(addr, 1, write ? FOLL_WRITE : 0, NULL, NULL);
	if (!got)
		return -EFAULT;
	return got < 0 ? got : 0;
}

int lamp_unmap(struct mm_struct *mm, unsigned long addr)
{
	int ret;

	down_write(&mm->mmap_sem);
	ret = lamp_fault_in(addr, 1);
	mm->locked_vm = 0;
	up_write(&mm->mmap_sem);
	return ret;
}
