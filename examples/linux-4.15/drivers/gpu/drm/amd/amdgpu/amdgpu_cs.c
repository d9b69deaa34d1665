// SPDX-License-Identifier: GPL-2.0
/*
 * Command submission: user pages are fetched before anything is locked.
 */
#include <linux/slab.h>
#include "amdgpu_ttm.h"

int amdgpu_cs_parser_bos(struct list_head *need_pages)
{
	struct amdgpu_bo_list_entry *e;
	int r;

	list_for_each_entry(e, need_pages, list) {
		e->user_pages = kvmalloc_array(e->ttm->num_pages,
					       sizeof(struct page *),
					       GFP_KERNEL | __GFP_ZERO);
		if (!e->user_pages)
			return -ENOMEM;

		r = amdgpu_ttm_tt_get_user_pages(e->ttm, e->user_pages);
		if (r) {
			DRM_ERROR("amdgpu_ttm_tt_get_user_pages failed.\n");
			kvfree(e->user_pages);
			e->user_pages = NULL;
			return r;
		}
		amdgpu_ttm_tt_set_user_pages(e->ttm, e->user_pages);
	}
	return 0;
}
