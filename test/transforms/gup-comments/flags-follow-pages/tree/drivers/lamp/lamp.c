// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>

/*
 *	get_user_pages_unlocked(tsk, mm, ..., pages);
 */
int lamp_break(struct vm_area_struct *vma, unsigned long addr)
{
	return vma->vm_start == addr;
}
