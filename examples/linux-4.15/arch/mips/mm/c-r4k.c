// SPDX-License-Identifier: GPL-2.0
/*
 * The trampoline of a signal handler lies on the stack: the caches have to
 * hear of it.
 */
#include <linux/mm.h>
#include <linux/sched.h>

struct flush_cache_sigtramp_args {
	struct mm_struct *mm;
	struct page *page;
	unsigned long addr;
};

void r4k_on_each_cpu(void (*fn)(void *args), void *args);
void local_r4k_flush_line(unsigned long addr, void *vaddr);

static void local_r4k_flush_cache_sigtramp(void *args)
{
	struct flush_cache_sigtramp_args *fcs_args = args;

	local_r4k_flush_line(fcs_args->addr, page_address(fcs_args->page));
}

void r4k_flush_cache_sigtramp(unsigned long addr)
{
	struct flush_cache_sigtramp_args args;
	int npages;

	down_read(&current->mm->mmap_sem);

	npages = get_user_pages_fast(addr, 1, 0, &args.page);
	if (npages < 1)
		goto out;

	args.mm = current->mm;
	args.addr = addr;
	r4k_on_each_cpu(local_r4k_flush_cache_sigtramp, &args);

	put_page(args.page);
out:
	up_read(&current->mm->mmap_sem);
}
