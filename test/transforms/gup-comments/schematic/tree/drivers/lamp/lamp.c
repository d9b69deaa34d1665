// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>

/*
 *	this			that
 *				get_user_pages(&page);
 *	test the count		write to the page
 *
 * See get_user_pages(), and get_user_pages_fast() without the lock.
 */
int lamp_break(struct vm_area_struct *vma, unsigned long addr)
{
	return vma->vm_start == addr;
}
