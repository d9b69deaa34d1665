// SPDX-License-Identifier: GPL-2.0
/*
 * Bounds tables: when the memory that one describes is unmapped, so is the
 * table.
 */
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/sched/signal.h>
#include <linux/uaccess.h>
#include <asm/mpx.h>

/*
 * Faults in one page of the bounds directory. Zero, or a negative error.
 */
static int mpx_resolve_fault(long __user *addr, int write)
{
	int nr_pages = 1;
	long gup_ret;

	gup_ret = get_user_pages((unsigned long)addr, nr_pages,
			write ? FOLL_WRITE : 0,	NULL, NULL);
	/* None at all: the address is bad. */
	if (!gup_ret)
		return -EFAULT;
	if (gup_ret < 0)
		return gup_ret;
	return 0;
}

static int get_bt_addr(struct mm_struct *mm, long __user *bd_entry_ptr,
		       unsigned long *bt_addr)
{
	unsigned long bd_entry;
	int ret;

	if (!access_ok(VERIFY_READ, bd_entry_ptr, sizeof(*bd_entry_ptr)))
		return -EFAULT;

	while (1) {
		int need_write = 0;

		pagefault_disable();
		ret = get_user(bd_entry, bd_entry_ptr);
		pagefault_enable();
		if (!ret)
			break;
		if (ret == -EFAULT)
			ret = mpx_resolve_fault(bd_entry_ptr, need_write);
		if (ret)
			return ret;
	}

	if (!(bd_entry & MPX_BD_ENTRY_VALID_FLAG))
		return bd_entry ? -EINVAL : -ENOENT;
	*bt_addr = bd_entry & ~MPX_BD_ENTRY_VALID_FLAG;
	return 0;
}

static int unmap_entire_bt(struct mm_struct *mm, long __user *bd_entry,
			   unsigned long bt_addr)
{
	unsigned long expected = bt_addr | MPX_BD_ENTRY_VALID_FLAG;
	unsigned long actual;
	int ret;

	while (1) {
		int need_write = 1;

		pagefault_disable();
		ret = mpx_cmpxchg_bd_entry(mm, &actual, bd_entry, expected);
		pagefault_enable();
		if (!ret)
			break;
		if (ret == -EFAULT)
			ret = mpx_resolve_fault(bd_entry, need_write);
		if (ret)
			return ret;
	}

	if (actual != expected)
		return actual ? -EINVAL : 0;
	return do_munmap(mm, bt_addr, MPX_BT_SIZE, NULL);
}

static int try_unmap_single_bt(struct mm_struct *mm, unsigned long start,
			       unsigned long end)
{
	struct vm_area_struct *next, *prev;
	long __user *bd_entry;
	unsigned long bt_addr;
	int ret;

	next = find_vma_prev(mm, start, &prev);
	bd_entry = (long __user *)mm->context.bd_addr + start / MPX_BT_SIZE;

	ret = get_bt_addr(mm, bd_entry, &bt_addr);
	if (ret == -ENOENT)
		return 0;
	if (ret)
		return ret;

	if ((!prev || prev->vm_end <= start) &&
	    (!next || next->vm_start >= end))
		return unmap_entire_bt(mm, bd_entry, bt_addr);

	zap_page_range(next, bt_addr, end - start);
	return 0;
}

static int mpx_unmap_tables(struct mm_struct *mm, unsigned long start,
			    unsigned long end)
{
	int ret = 0;

	while (start < end && !ret) {
		unsigned long next = ALIGN(start + 1, MPX_BT_SIZE);

		ret = try_unmap_single_bt(mm, start, min(end, next));
		start = next;
	}
	return ret;
}

void mpx_notify_unmap(struct mm_struct *mm, struct vm_area_struct *vma,
		      unsigned long start, unsigned long end)
{
	if (!kernel_managing_mpx_tables(current->mm))
		return;

	/* Tables have no tables of their own. */
	for (; vma && vma->vm_start < end; vma = vma->vm_next)
		if (vma->vm_flags & VM_MPX)
			return;

	if (mpx_unmap_tables(mm, start, end))
		force_sig(SIGSEGV, current);
}
