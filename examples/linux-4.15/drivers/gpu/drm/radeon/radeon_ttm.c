// SPDX-License-Identifier: GPL-2.0
/*
 * The pages of buffer objects, those of user space among them.
 */
#include <linux/slab.h>
#include "radeon.h"

struct radeon_ttm_tt {
	struct ttm_tt ttm;
	u64 userptr;
	struct mm_struct *usermm;
	u32 userflags;
};

static int radeon_ttm_tt_pin_userptr(struct ttm_tt *ttm)
{
	struct radeon_ttm_tt *gtt = (void *)ttm;
	int write = !(gtt->userflags & RADEON_GEM_USERPTR_READONLY);
	unsigned int pinned = 0;
	int r;

	if (current->mm != gtt->usermm)
		return -EPERM;

	if (gtt->userflags & RADEON_GEM_USERPTR_ANONONLY) {
		/* Pages of files would be written back under the card. */
		unsigned long end = gtt->userptr + ttm->num_pages * PAGE_SIZE;
		struct vm_area_struct *vma;

		vma = find_vma(gtt->usermm, gtt->userptr);
		if (!vma || vma->vm_file || vma->vm_end < end)
			return -EPERM;
	}

	do {
		unsigned int num_pages = ttm->num_pages - pinned;
		u64 userptr = gtt->userptr + pinned * PAGE_SIZE;
		struct page **pages = ttm->pages + pinned;

		r = get_user_pages(userptr, num_pages, write ? FOLL_WRITE : 0,
				   pages, NULL);
		if (r < 0)
			goto release_pages;

		pinned += r;

	} while (pinned < ttm->num_pages);

	r = sg_alloc_table_from_pages(ttm->sg, ttm->pages, ttm->num_pages, 0,
				      ttm->num_pages << PAGE_SHIFT, GFP_KERNEL);
	if (r)
		goto release_pages;

	if (!dma_map_sg(ttm->dev, ttm->sg->sgl, ttm->sg->nents,
			write ? DMA_BIDIRECTIONAL : DMA_TO_DEVICE)) {
		r = -ENOMEM;
		goto release_sg;
	}
	return 0;

release_sg:
	sg_free_table(ttm->sg);
release_pages:
	release_pages(ttm->pages, pinned);
	return r;
}

static void radeon_ttm_tt_unpin_userptr(struct ttm_tt *ttm)
{
	struct radeon_ttm_tt *gtt = (void *)ttm;
	unsigned long i;

	dma_unmap_sg(ttm->dev, ttm->sg->sgl, ttm->sg->nents,
		     DMA_BIDIRECTIONAL);

	for (i = 0; i < ttm->num_pages; i++) {
		if (!(gtt->userflags & RADEON_GEM_USERPTR_READONLY))
			set_page_dirty(ttm->pages[i]);
		mark_page_accessed(ttm->pages[i]);
		put_page(ttm->pages[i]);
	}

	sg_free_table(ttm->sg);
}

static int radeon_ttm_backend_bind(struct ttm_tt *ttm)
{
	struct radeon_ttm_tt *gtt = (void *)ttm;

	if (gtt->userptr)
		return radeon_ttm_tt_pin_userptr(ttm);
	return 0;
}

static int radeon_ttm_backend_unbind(struct ttm_tt *ttm)
{
	struct radeon_ttm_tt *gtt = (void *)ttm;

	if (gtt->userptr)
		radeon_ttm_tt_unpin_userptr(ttm);
	return 0;
}

const struct ttm_backend_func radeon_backend_func = {
	.bind = &radeon_ttm_backend_bind,
	.unbind = &radeon_ttm_backend_unbind,
};

int radeon_ttm_tt_set_userptr(struct ttm_tt *ttm, u64 addr, u32 flags)
{
	struct radeon_ttm_tt *gtt = (void *)ttm;

	gtt->userptr = addr;
	gtt->usermm = current->mm;
	gtt->userflags = flags;
	return 0;
}
