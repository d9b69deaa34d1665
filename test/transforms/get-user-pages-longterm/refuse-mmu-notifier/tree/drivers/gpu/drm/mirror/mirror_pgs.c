// SPDX-License-Identifier: GPL-2.0
/*
 * User memory as buffer objects. The notifier takes pages back at any time.
 */
#include "mirror_pgs.h"

int mirror_pgs_tt_get_user_pages(struct pgs_tt *pgs, struct page **pages)
{
	struct mirror_pgs_tt *gtt = (void *)pgs;
	unsigned int flags = 0;
	unsigned int pinned = 0;
	int r;

	if (!(gtt->userflags & MIRROR_GEM_USERPTR_READONLY))
		flags |= FOLL_WRITE;

	down_read(&current->mm->mmap_sem);

	if (gtt->userflags & MIRROR_GEM_USERPTR_ANONONLY) {
		/* Nothing of a file, which could be written back. */
		unsigned long end = gtt->userptr + pgs->num_pages * PAGE_SIZE;
		struct vm_area_struct *vma;

		vma = find_vma(gtt->usermm, gtt->userptr);
		if (!vma || vma->vm_file || vma->vm_end < end) {
			up_read(&current->mm->mmap_sem);
			return -EPERM;
		}
	}

	do {
		unsigned int num_pages = pgs->num_pages - pinned;
		u64 userptr = gtt->userptr + pinned * PAGE_SIZE;
		struct mirror_pgs_gup_task_list guptask;
		struct page **p = pages + pinned;

		guptask.task = current;
		spin_lock(&gtt->guptasklock);
		list_add(&guptask.list, &gtt->guptasks);
		spin_unlock(&gtt->guptasklock);

		r = get_user_pages(userptr, num_pages, flags, p, NULL);

		spin_lock(&gtt->guptasklock);
		list_del(&guptask.list);
		spin_unlock(&gtt->guptasklock);

		if (r < 0)
			goto release_pages;

		pinned += r;

	} while (pinned < pgs->num_pages);

	up_read(&current->mm->mmap_sem);
	return 0;

release_pages:
	release_pages(pages, pinned);
	up_read(&current->mm->mmap_sem);
	return r;
}

void mirror_pgs_tt_set_user_pages(struct pgs_tt *pgs, struct page **pages)
{
	unsigned long i;

	for (i = 0; i < pgs->num_pages; ++i) {
		if (pgs->pages[i])
			put_page(pgs->pages[i]);
		pgs->pages[i] = pages ? pages[i] : NULL;
	}
}

/* For the notifier: a task that is pinning just now has to start again. */
bool mirror_pgs_tt_affect_userptr(struct pgs_tt *pgs)
{
	struct mirror_pgs_tt *gtt = (void *)pgs;
	struct mirror_pgs_gup_task_list *entry;
	bool own = false;

	spin_lock(&gtt->guptasklock);
	list_for_each_entry(entry, &gtt->guptasks, list)
		own |= entry->task == current;
	spin_unlock(&gtt->guptasklock);

	if (own)
		return false;
	atomic_inc(&gtt->mmu_invalidations);
	return true;
}

static void mirror_pgs_backend_destroy(struct pgs_tt *pgs)
{
	mirror_pgs_tt_set_user_pages(pgs, NULL);
}

const struct pgs_backend_func mirror_backend_func = {
	.destroy = &mirror_pgs_backend_destroy,
};
