// SPDX-License-Identifier: GPL-2.0
/*
 * From a host virtual address to the frame that backs it, quickly when the
 * page is there and patiently when it is not.
 */
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched.h>
#include "kvm.h"

static int get_user_page_nowait(unsigned long start, int write,
		struct page **page)
{
	int flags = FOLL_NOWAIT | FOLL_HWPOISON;

	if (write)
		flags |= FOLL_WRITE;

	return get_user_pages(start, 1, flags, page, NULL);
}

static inline int check_user_page_hwpoison(unsigned long addr)
{
	int rc, flags = FOLL_HWPOISON | FOLL_WRITE;

	rc = get_user_pages(addr, 1, flags, NULL, NULL);
	return rc == -EHWPOISON;
}

static bool hva_to_pfn_fast(unsigned long addr, bool write_fault, u64 *pfn)
{
	struct page *page[1];

	if (!write_fault)
		return false;
	if (__get_user_pages_fast(addr, 1, 1, page) != 1)
		return false;

	*pfn = page_to_pfn(page[0]);
	return true;
}

/* One frame, or a negative error of which -EHWPOISON is told apart. */
static int hva_to_pfn_slow(unsigned long addr, bool *async, bool write_fault,
			   u64 *pfn)
{
	struct page *page[1];
	int npages = 0;

	might_sleep();

	if (async) {
		down_read(&current->mm->mmap_sem);
		npages = get_user_page_nowait(addr, write_fault, page);
		up_read(&current->mm->mmap_sem);
	} else {
		unsigned int flags = FOLL_HWPOISON;

		if (write_fault)
			flags |= FOLL_WRITE;

		npages = get_user_pages_unlocked(addr, 1, page, flags);
	}
	if (npages != 1)
		return npages;

	*pfn = page_to_pfn(page[0]);
	return npages;
}

static u64 hva_to_pfn(unsigned long addr, bool *async, bool write_fault)
{
	struct vm_area_struct *vma;
	u64 pfn = 0;
	int npages;

	if (hva_to_pfn_fast(addr, write_fault, &pfn))
		return pfn;

	npages = hva_to_pfn_slow(addr, async, write_fault, &pfn);
	if (npages == 1)
		return pfn;

	down_read(&current->mm->mmap_sem);
	if (npages == -EHWPOISON ||
	    (!async && check_user_page_hwpoison(addr))) {
		pfn = KVM_PFN_ERR_HWPOISON;
		goto exit;
	}

	vma = find_vma_intersection(current->mm, addr, addr + 1);
	if (vma && async && !(vma->vm_flags & (VM_IO | VM_PFNMAP)))
		*async = true;
	pfn = KVM_PFN_ERR_FAULT;
exit:
	up_read(&current->mm->mmap_sem);
	return pfn;
}

u64 gfn_to_pfn(unsigned long hva, bool *async, bool write_fault)
{
	return hva_to_pfn(hva, async, write_fault);
}
EXPORT_SYMBOL_GPL(gfn_to_pfn);

/* The notifier has dropped the translation already; this drops the page. */
void kvm_release_pfn(struct page *page)
{
	put_page(page);
}
EXPORT_SYMBOL_GPL(kvm_release_pfn);
