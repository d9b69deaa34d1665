// SPDX-License-Identifier: GPL-2.0
/*
 * Merging of equal pages, and the way back.
 */
#include <linux/err.h>
#include <linux/mm.h>

/*
 * A merged page is given a copy of its own by writing to it. In principle
 * that is no more than
 *
 *	if (get_user_pages(addr, 1, 1, 1, &page, NULL) == 1)
 *		put_page(page);
 *
 * with the difference that nothing but merged pages is touched: meanwhile,
 * the application may have put something else at the address.
 */
static int break_ksm(struct vm_area_struct *vma, unsigned long addr)
{
	struct page *page;
	int ret;

	page = follow_page(vma, addr, FOLL_GET | FOLL_REMOTE);
	if (IS_ERR_OR_NULL(page))
		return 0;

	ret = handle_mm_fault(vma, addr, FAULT_FLAG_WRITE);
	put_page(page);
	return ret;
}

int unmerge_ksm_pages(struct vm_area_struct *vma, unsigned long start,
		      unsigned long end)
{
	unsigned long addr;
	int err = 0;

	for (addr = start; addr < end && !err; addr += PAGE_SIZE)
		err = break_ksm(vma, addr);
	return err;
}
