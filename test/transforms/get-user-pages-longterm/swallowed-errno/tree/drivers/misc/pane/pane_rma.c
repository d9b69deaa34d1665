// SPDX-License-Identifier: GPL-2.0
/*
 * Panes of user memory that a peer reads and writes until they are
 * unregistered.
 */
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include "pane_rma.h"

/* The caller holds mmap_sem for writing. */
int __pane_check_inc_pinned_vm(struct mm_struct *mm, int nr_pages)
{
	unsigned long limit = rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT;
	unsigned long pinned = mm->pinned_vm + nr_pages;

	if (pinned > limit && !capable(CAP_IPC_LOCK))
		return -ENOMEM;
	mm->pinned_vm = pinned;
	return 0;
}

void __pane_dec_pinned_vm_lock(struct mm_struct *mm, int nr_pages)
{
	down_write(&mm->mmap_sem);
	mm->pinned_vm -= nr_pages;
	up_write(&mm->mmap_sem);
}

static struct pane_pinned_pages *pane_create_pinned_pages(int nr_pages,
							  int prot)
{
	struct pane_pinned_pages *pin = kzalloc(sizeof(*pin), GFP_KERNEL);

	if (!pin)
		return NULL;
	pin->pages = kcalloc(nr_pages, sizeof(*pin->pages), GFP_KERNEL);
	if (!pin->pages) {
		kfree(pin);
		return NULL;
	}
	pin->prot = prot;
	return pin;
}

static int pane_destroy_pinned_pages(struct pane_pinned_pages *pin)
{
	int i;

	for (i = 0; i < pin->nr_pages; i++) {
		if (!pin->pages[i] || (pin->map_flags & PANE_MAP_KERNEL))
			continue;
		if (pin->prot & PANE_PROT_WRITE)
			SetPageDirty(pin->pages[i]);
		put_page(pin->pages[i]);
	}
	kfree(pin->pages);
	kfree(pin);
	return 0;
}

int __pane_pin_pages(void *addr, size_t len, int *out_prot, int map_flags,
		     pane_pinned_pages_t *pages)
{
	struct pane_pinned_pages *pinned_pages;
	struct mm_struct *mm = NULL;
	bool try_upgrade = false;
	bool ulimit = map_flags & PANE_MAP_ULIMIT;
	int prot = *out_prot;
	int nr_pages, err = 0, i;

	if (!len || offset_in_page(addr) || offset_in_page(len))
		return -EINVAL;

	might_sleep();

	nr_pages = len >> PAGE_SHIFT;
	pinned_pages = pane_create_pinned_pages(nr_pages, prot);
	if (!pinned_pages)
		return -ENOMEM;

	if (map_flags & PANE_MAP_KERNEL) {
		for (i = 0; i < nr_pages; i++)
			pinned_pages->pages[i] =
				virt_to_page(addr + i * PAGE_SIZE);
		pinned_pages->nr_pages = nr_pages;
		pinned_pages->map_flags = PANE_MAP_KERNEL;
	} else {
		/*
		 * A sash that is read only now may be wanted writable
		 * later: ask for that first, and for less if it is refused.
		 */
		if (prot == PANE_PROT_READ)
			try_upgrade = true;
		prot |= PANE_PROT_WRITE;
retry:
		mm = current->mm;
		down_write(&mm->mmap_sem);
		if (ulimit) {
			err = __pane_check_inc_pinned_vm(mm, nr_pages);
			if (err) {
				up_write(&mm->mmap_sem);
				pinned_pages->nr_pages = 0;
				goto error_unmap;
			}
		}

		pinned_pages->nr_pages = get_user_pages(
				(u64)addr,
				nr_pages,
				(prot & PANE_PROT_WRITE) ? FOLL_WRITE : 0,
				pinned_pages->pages,
				NULL);
		up_write(&mm->mmap_sem);
		if (nr_pages != pinned_pages->nr_pages) {
			if (try_upgrade) {
				if (ulimit)
					__pane_dec_pinned_vm_lock(mm, nr_pages);
				for (i = 0; i < pinned_pages->nr_pages; i++) {
					if (!pinned_pages->pages[i])
						continue;
					put_page(pinned_pages->pages[i]);
				}
				prot &= ~PANE_PROT_WRITE;
				try_upgrade = false;
				goto retry;
			}
		}
		pinned_pages->map_flags = 0;
	}

	if (pinned_pages->nr_pages < nr_pages) {
		err = -EFAULT;
		pinned_pages->nr_pages = nr_pages;
		goto dec_pinned;
	}

	*out_prot = prot;
	atomic_set(&pinned_pages->ref_count, 1);
	*pages = pinned_pages;
	return err;

dec_pinned:
	if (ulimit)
		__pane_dec_pinned_vm_lock(mm, nr_pages);
error_unmap:
	pinned_pages->nr_pages = nr_pages;
	pane_destroy_pinned_pages(pinned_pages);
	*pages = NULL;
	return err;
}

int pane_pin_pages(void *addr, size_t len, int prot, int map_flags,
		   pane_pinned_pages_t *pages)
{
	return __pane_pin_pages(addr, len, &prot, map_flags, pages);
}
EXPORT_SYMBOL_GPL(pane_pin_pages);

int pane_unpin_pages(pane_pinned_pages_t pinned_pages)
{
	if (!pinned_pages)
		return -EINVAL;
	if (atomic_sub_return(1, &pinned_pages->ref_count) > 0)
		return 0;
	return pane_destroy_pinned_pages(pinned_pages);
}
EXPORT_SYMBOL_GPL(pane_unpin_pages);

off_t pane_register(struct pane_endpt *ep, void *addr, size_t len,
		    off_t offset, int prot, int map_flags)
{
	struct pane_sash *sash = kzalloc(sizeof(*sash), GFP_KERNEL);
	int err;

	if (!sash)
		return -ENOMEM;

	err = __pane_pin_pages(addr, len, &prot, map_flags,
			       &sash->pinned_pages);
	if (err) {
		kfree(sash);
		return err;
	}

	sash->offset = offset;
	mutex_lock(&ep->rma_lock);
	list_add_tail(&sash->list, &ep->reg_list);
	mutex_unlock(&ep->rma_lock);
	return offset;
}
EXPORT_SYMBOL_GPL(pane_register);

int pane_unregister(struct pane_endpt *ep, off_t offset)
{
	struct pane_sash *sash;
	int err = -ENOENT;

	mutex_lock(&ep->rma_lock);
	list_for_each_entry(sash, &ep->reg_list, list) {
		if (sash->offset != offset)
			continue;
		list_del(&sash->list);
		err = pane_unpin_pages(sash->pinned_pages);
		kfree(sash);
		break;
	}
	mutex_unlock(&ep->rma_lock);
	return err;
}
EXPORT_SYMBOL_GPL(pane_unregister);
