// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>
#include "wick.h"

static int wick_bind(unsigned long addr, struct page **page)
{
	struct vm_area_struct *vma;
	int got;

	vma = find_vma(current->mm, addr);
	if (!vma || vma->vm_file)
		return -EPERM;

	got = get_user_pages(addr, 1, FOLL_WRITE, page, NULL);
	return got == 1 ? 0 : -EFAULT;
}

const struct wick_ops wick_user_ops = {
	.bind = wick_bind,
};
