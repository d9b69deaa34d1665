// SPDX-License-Identifier: GPL-2.0
/*
 * Taking a mapping away.
 */
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/syscalls.h>
#include <asm/mmu_context.h>

/* The caller holds mmap_sem of @mm for writing. */
int do_munmap(struct mm_struct *mm, unsigned long start, size_t len,
	      struct list_head *uf)
{
	struct vm_area_struct *vma;
	unsigned long end = start + PAGE_ALIGN(len);

	if (offset_in_page(start) || end <= start)
		return -EINVAL;

	vma = find_vma(mm, start);
	if (!vma || vma->vm_start >= end)
		return 0;

	arch_unmap(mm, vma, start, end);
	zap_page_range(vma, start, end - start);
	return 0;
}

int vm_munmap(unsigned long start, size_t len)
{
	struct mm_struct *mm = current->mm;
	int ret;

	if (down_write_killable(&mm->mmap_sem))
		return -EAGAIN;

	ret = do_munmap(mm, start, len, NULL);
	up_write(&mm->mmap_sem);
	return ret;
}
EXPORT_SYMBOL(vm_munmap);

SYSCALL_DEFINE2(munmap, unsigned long, addr, size_t, len)
{
	return vm_munmap(addr, len);
}
