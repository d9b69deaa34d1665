// SPDX-License-Identifier: GPL-2.0
/*
 * Breakpoints are written into the memory of other tasks.
 */
#include <linux/mm.h>
#include <linux/sched.h>

int uprobe_replace(struct page *page, unsigned long vaddr, u32 opcode);

/* The caller holds mmap_sem of @mm for writing. */
int uprobe_write_opcode(struct mm_struct *mm, unsigned long vaddr, u32 opcode)
{
	struct vm_area_struct *vma;
	struct page *page;
	int ret;

	ret = get_user_pages_remote(NULL, mm, vaddr, 1,
			FOLL_FORCE | FOLL_SPLIT, &page, &vma, NULL);
	if (ret <= 0)
		return ret;

	ret = uprobe_replace(page, vaddr, opcode);
	put_page(page);
	return ret;
}
