// SPDX-License-Identifier: GPL-2.0
/*
 * Frames on user memory: pinned when the application queues them, let go when
 * it gives them back.
 */
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include "frameio.h"

static int alloc_user_pages(struct frameio_bo *bo, void __user *userptr)
{
	struct vm_area_struct *vma;
	struct page **pages;
	int page_nr;
	int i;

	pages = kmalloc_array(bo->pgnr, sizeof(struct page *), GFP_KERNEL);
	if (!pages)
		return -ENOMEM;

	bo->page_obj = kmalloc_array(bo->pgnr, sizeof(struct page *),
				     GFP_KERNEL);
	if (!bo->page_obj) {
		kfree(pages);
		return -ENOMEM;
	}

	mutex_unlock(&bo->mutex);
	down_read(&current->mm->mmap_sem);
	vma = find_vma(current->mm, (unsigned long)userptr);
	up_read(&current->mm->mmap_sem);
	mutex_lock(&bo->mutex);
	if (!vma) {
		kfree(bo->page_obj);
		kfree(pages);
		return -EFAULT;
	}

	/* A frame of another driver is mapped without pages of its own. */
	if (vma->vm_flags & (VM_IO | VM_PFNMAP)) {
		page_nr = frameio_get_pfnmap_pages((unsigned long)userptr,
						   bo->pgnr, pages);
		bo->mem_type = FRAMEIO_MEM_PFN;
	} else {
		mutex_unlock(&bo->mutex);
		down_read(&current->mm->mmap_sem);
		page_nr = get_user_pages((unsigned long)userptr,
					 (int)(bo->pgnr), 1, pages, NULL);
		up_read(&current->mm->mmap_sem);
		mutex_lock(&bo->mutex);
		bo->mem_type = FRAMEIO_MEM_USER;
	}

	/* the caller may write to it, not forced */
	if (page_nr != bo->pgnr) {
		dev_err(bo->dev, "get_user_pages err: %d of %d pages pinned\n",
			page_nr, bo->pgnr);
		goto out_of_mem;
	}

	for (i = 0; i < bo->pgnr; i++)
		bo->page_obj[i] = pages[i];
	kfree(pages);
	return 0;

out_of_mem:
	for (i = 0; i < page_nr; i++)
		put_page(pages[i]);
	kfree(pages);
	kfree(bo->page_obj);
	return -ENOMEM;
}

static void free_user_pages(struct frameio_bo *bo)
{
	int i;

	for (i = 0; i < bo->pgnr; i++)
		put_page(bo->page_obj[i]);
	kfree(bo->page_obj);
}

int frameio_bo_alloc_pages(struct frameio_bo *bo, void __user *userptr)
{
	int ret;

	mutex_lock(&bo->mutex);
	ret = alloc_user_pages(bo, userptr);
	mutex_unlock(&bo->mutex);
	return ret;
}

void frameio_bo_free_pages(struct frameio_bo *bo)
{
	mutex_lock(&bo->mutex);
	free_user_pages(bo);
	mutex_unlock(&bo->mutex);
}
