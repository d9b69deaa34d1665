// SPDX-License-Identifier: GPL-2.0
/*
 * User memory behind an IOMMU: regions are pinned when they are registered
 * and put when they are given back.
 */
#include <linux/err.h>
#include <linux/mm.h>
#include <linux/sched/mm.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include "usnic_uiom.h"

#define USNIC_UIOM_PAGE_CHUNK \
	((PAGE_SIZE - sizeof(struct usnic_uiom_chunk)) / \
	 sizeof(struct scatterlist))

static struct workqueue_struct *usnic_uiom_wq;

static void usnic_uiom_reg_account(struct work_struct *work)
{
	struct usnic_uiom_reg *umem;

	umem = container_of(work, struct usnic_uiom_reg, work);
	down_write(&umem->mm->mmap_sem);
	umem->mm->locked_vm -= umem->diff;
	up_write(&umem->mm->mmap_sem);
	mmput(umem->mm);
	kfree(umem);
}

static void usnic_uiom_put_pages(struct list_head *chunk_list, int dirty)
{
	struct usnic_uiom_chunk *chunk, *tmp;
	struct scatterlist *sg;
	int i;

	list_for_each_entry_safe(chunk, tmp, chunk_list, list) {
		for_each_sg(chunk->page_list, sg, chunk->nents, i) {
			if (dirty)
				set_page_dirty_lock(sg_page(sg));
			put_page(sg_page(sg));
		}
		kfree(chunk);
	}
}

static int usnic_uiom_get_pages(unsigned long addr, size_t size, int writable,
				struct list_head *chunk_list)
{
	struct usnic_uiom_chunk *chunk;
	struct page **page_list;
	struct scatterlist *sg;
	unsigned long lock_limit;
	unsigned long cur_base;
	unsigned long locked;
	unsigned long npages;
	unsigned int gup_flags;
	int ret;
	int off;
	int i;

	if (!can_do_mlock())
		return -EPERM;

	INIT_LIST_HEAD(chunk_list);

	page_list = (struct page **)__get_free_page(GFP_KERNEL);
	if (!page_list)
		return -ENOMEM;

	npages = PAGE_ALIGN(size + offset_in_page(addr)) >> PAGE_SHIFT;

	down_write(&current->mm->mmap_sem);

	locked = npages + current->mm->locked_vm;
	lock_limit = rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT;
	if (locked > lock_limit && !capable(CAP_IPC_LOCK)) {
		ret = -ENOMEM;
		goto out;
	}

	gup_flags = FOLL_WRITE;
	gup_flags |= writable ? 0 : FOLL_FORCE;
	cur_base = addr & PAGE_MASK;
	ret = 0;

	while (npages) {
		ret = get_user_pages(cur_base,
				     min_t(unsigned long, npages,
					   PAGE_SIZE / sizeof(struct page *)),
				     gup_flags, page_list, NULL);
		if (ret < 0)
			goto out;

		npages -= ret;
		off = 0;

		while (ret) {
			int n = min_t(int, ret, USNIC_UIOM_PAGE_CHUNK);

			chunk = kmalloc(sizeof(*chunk) + n * sizeof(*sg),
					GFP_KERNEL);
			if (!chunk) {
				ret = -ENOMEM;
				goto out;
			}

			chunk->nents = n;
			sg_init_table(chunk->page_list, n);
			for_each_sg(chunk->page_list, sg, n, i)
				sg_set_page(sg, page_list[i + off],
					    PAGE_SIZE, 0);
			cur_base += n * PAGE_SIZE;
			ret -= n;
			off += n;
			list_add_tail(&chunk->list, chunk_list);
		}
	}

out:
	if (ret < 0)
		usnic_uiom_put_pages(chunk_list, 0);
	else
		current->mm->locked_vm = locked;

	up_write(&current->mm->mmap_sem);
	free_page((unsigned long)page_list);
	return ret;
}

struct usnic_uiom_reg *usnic_uiom_reg_get(struct usnic_uiom_pd *pd,
					  unsigned long addr, size_t size,
					  int writable)
{
	struct usnic_uiom_reg *uiomr;
	int err;

	uiomr = kzalloc(sizeof(*uiomr), GFP_KERNEL);
	if (!uiomr)
		return ERR_PTR(-ENOMEM);

	uiomr->va = addr & PAGE_MASK;
	uiomr->offset = offset_in_page(addr);
	uiomr->length = size;
	uiomr->writable = writable;
	uiomr->pd = pd;

	err = usnic_uiom_get_pages(addr, size, writable, &uiomr->chunk_list);
	if (err)
		goto out_free;

	spin_lock(&pd->lock);
	err = usnic_uiom_map(pd, uiomr);
	spin_unlock(&pd->lock);
	if (!err)
		return uiomr;

	usnic_uiom_put_pages(&uiomr->chunk_list, 0);
out_free:
	kfree(uiomr);
	return ERR_PTR(err);
}

void usnic_uiom_reg_release(struct usnic_uiom_reg *uiomr, int closing)
{
	struct mm_struct *mm;

	spin_lock(&uiomr->pd->lock);
	usnic_uiom_unmap(uiomr->pd, uiomr);
	usnic_uiom_put_pages(&uiomr->chunk_list, uiomr->writable);
	spin_unlock(&uiomr->pd->lock);

	mm = get_task_mm(current);
	if (!mm) {
		kfree(uiomr);
		return;
	}

	uiomr->mm = mm;
	uiomr->diff = PAGE_ALIGN(uiomr->length + uiomr->offset) >> PAGE_SHIFT;

	/* The last close may come from munmap(), which holds the lock. */
	if (closing && !down_write_trylock(&mm->mmap_sem)) {
		INIT_WORK(&uiomr->work, usnic_uiom_reg_account);
		queue_work(usnic_uiom_wq, &uiomr->work);
		return;
	}
	if (!closing)
		down_write(&mm->mmap_sem);

	mm->locked_vm -= uiomr->diff;
	up_write(&mm->mmap_sem);
	mmput(mm);
	kfree(uiomr);
}
