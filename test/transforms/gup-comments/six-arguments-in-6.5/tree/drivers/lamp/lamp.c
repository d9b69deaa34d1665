// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>

/*
 * In short, the copy is broken by
 *
 *	if (get_user_pages(addr, 1, 1, 1, &page, NULL) == 1)
 *		put_page(page);
 *
 * but with care.
 */
int lamp_break(struct vm_area_struct *vma, unsigned long addr)
{
	return vma->vm_start == addr;
}
