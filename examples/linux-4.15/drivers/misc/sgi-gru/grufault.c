// SPDX-License-Identifier: GPL-2.0
/*
 * Faults of the device's TLB: the handler looks a page up and drops the
 * translation in.
 */
#include <linux/err.h>
#include <linux/hugetlb.h>
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/spinlock.h>
#include "grutables.h"

#define VTOP_SUCCESS	0
#define VTOP_INVALID	-1
#define VTOP_RETRY	-2

/* The caller holds mmap_sem. */
static struct vm_area_struct *gru_find_vma(unsigned long vaddr)
{
	struct vm_area_struct *vma;

	vma = find_vma(current->mm, vaddr);
	if (vma && vma->vm_start <= vaddr && vma->vm_ops == &gru_vm_ops)
		return vma;
	return NULL;
}

/*
 * The state of the segment at an address, locked, with mmap_sem held for
 * reading; or NULL, and nothing held.
 */
static struct gru_thread_state *gru_find_lock_gts(unsigned long vaddr)
{
	struct mm_struct *mm = current->mm;
	struct gru_thread_state *gts = NULL;
	struct vm_area_struct *vma;

	down_read(&mm->mmap_sem);
	vma = gru_find_vma(vaddr);
	if (vma)
		gts = gru_find_thread_state(vma);
	if (gts)
		mutex_lock(&gts->ts_ctxlock);
	else
		up_read(&mm->mmap_sem);
	return gts;
}

static struct gru_thread_state *gru_alloc_locked_gts(unsigned long vaddr)
{
	struct gru_thread_state *gts = ERR_PTR(-EINVAL);
	struct mm_struct *mm = current->mm;
	struct vm_area_struct *vma;

	down_write(&mm->mmap_sem);
	vma = gru_find_vma(vaddr);
	if (!vma)
		goto err;

	gts = gru_alloc_thread_state(vma);
	if (IS_ERR(gts))
		goto err;
	mutex_lock(&gts->ts_ctxlock);
	downgrade_write(&mm->mmap_sem);
	return gts;

err:
	up_write(&mm->mmap_sem);
	return gts;
}

/* Lets go of what the two functions above have left locked. */
static void gru_unlock_gts(struct gru_thread_state *gts)
{
	mutex_unlock(&gts->ts_ctxlock);
	up_read(&current->mm->mmap_sem);
}

static int atomic_pte_lookup(struct vm_area_struct *vma, unsigned long vaddr,
			     int write, unsigned long *paddr, int *pageshift)
{
	return 1;
}

static int non_atomic_pte_lookup(struct vm_area_struct *vma,
				 unsigned long vaddr, int write,
				 unsigned long *paddr, int *pageshift)
{
	struct page *page;

#ifdef CONFIG_HUGETLB_PAGE
	*pageshift = is_vm_hugetlb_page(vma) ? HPAGE_SHIFT : PAGE_SHIFT;
#else
	*pageshift = PAGE_SHIFT;
#endif
	if (get_user_pages(vaddr, 1, write ? FOLL_WRITE : 0, &page, NULL) <= 0)
		return -EFAULT;
	*paddr = page_to_phys(page);
	put_page(page);
	return 0;
}

static int gru_vtop(struct gru_thread_state *gts, unsigned long vaddr,
		    int write, int atomic, unsigned long *gpa, int *pageshift)
{
	struct vm_area_struct *vma;

	vma = find_vma(gts->ts_mm, vaddr);
	if (!vma)
		return VTOP_INVALID;

	if (!atomic_pte_lookup(vma, vaddr, write, gpa, pageshift))
		return VTOP_SUCCESS;

	/* An interrupt may not sleep: the user context tries again. */
	if (atomic)
		return VTOP_RETRY;
	if (non_atomic_pte_lookup(vma, vaddr, write, gpa, pageshift))
		return VTOP_INVALID;
	return VTOP_SUCCESS;
}

static int gru_try_dropin(struct gru_thread_state *gts,
			  struct gru_tlb_fault_handle *tfh, int atomic)
{
	unsigned long gpa;
	int pageshift;
	int write;
	int ret;

	if (tfh->status != TFHSTATUS_EXCEPTION)
		return 0;

	write = (tfh->cause & TFHCAUSE_TLB_MOD) != 0;
	ret = gru_vtop(gts, tfh->missvaddr, write, atomic, &gpa, &pageshift);
	if (ret == VTOP_INVALID)
		return -EFAULT;
	if (ret == VTOP_RETRY) {
		tfh_user_polling_mode(tfh);
		return 1;
	}
	return tfh_write_restart(tfh, gpa, pageshift);
}

/* The interrupt of a fault. It may only try for mmap_sem. */
int gru_intr(int chiplet)
{
	struct gru_thread_state *gts = gru_fault_owner(chiplet);
	struct gru_tlb_fault_handle *tfh;

	if (!gts)
		return 0;

	tfh = get_tfh(gts);
	if (!gts->ts_force_reload &&
	    down_read_trylock(&gts->ts_mm->mmap_sem)) {
		gru_try_dropin(gts, tfh, 1);
		up_read(&gts->ts_mm->mmap_sem);
	} else {
		tfh_user_polling_mode(tfh);
	}
	return 1;
}

static int gru_user_dropin(struct gru_thread_state *gts,
			   struct gru_tlb_fault_handle *tfh)
{
	int ret;

	do {
		wait_event(gts->ts_wait_queue,
			   atomic_read(&gts->ts_range_active) == 0);
		ret = gru_try_dropin(gts, tfh, 0);
	} while (ret > 0);
	return ret;
}

/* User space has seen the bit that asks for the kernel's help. */
int gru_handle_user_call_os(unsigned long cb)
{
	struct gru_thread_state *gts;
	int ret;

	gts = gru_find_lock_gts(cb);
	if (!gts)
		return -EINVAL;

	ret = gru_user_dropin(gts, get_tfh(gts));
	gru_unlock_gts(gts);
	return ret;
}

int gru_set_context_option(unsigned long gseg)
{
	struct gru_thread_state *gts;

	gts = gru_find_lock_gts(gseg);
	if (!gts) {
		gts = gru_alloc_locked_gts(gseg);
		if (IS_ERR(gts))
			return PTR_ERR(gts);
	}

	gts->ts_force_reload = 1;
	gru_unlock_gts(gts);
	return 0;
}
