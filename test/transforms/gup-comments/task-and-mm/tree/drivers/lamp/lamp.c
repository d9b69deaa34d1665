// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>

/*
 *	down_read(&mm->mmap_sem);
 *	get_user_pages(tsk, mm, ..., pages, NULL);
 *	up_read(&mm->mmap_sem);
 */
int lamp_break(struct vm_area_struct *vma, unsigned long addr)
{
	return vma->vm_start == addr;
}
