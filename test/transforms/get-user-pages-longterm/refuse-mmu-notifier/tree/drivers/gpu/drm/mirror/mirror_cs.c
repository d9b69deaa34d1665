// SPDX-License-Identifier: GPL-2.0
/*
 * Command submission: user pages are fetched before anything is locked.
 */
#include <linux/slab.h>
#include "mirror_pgs.h"

int mirror_cs_parser_bos(struct list_head *need_pages)
{
	struct mirror_bo_list_entry *e;
	int r;

	list_for_each_entry(e, need_pages, list) {
		e->user_pages = kvmalloc_array(e->pgs->num_pages,
					       sizeof(struct page *),
					       GFP_KERNEL | __GFP_ZERO);
		if (!e->user_pages)
			return -ENOMEM;

		r = mirror_pgs_tt_get_user_pages(e->pgs, e->user_pages);
		if (r) {
			DRM_ERROR("mirror_pgs_tt_get_user_pages failed.\n");
			kvfree(e->user_pages);
			e->user_pages = NULL;
			return r;
		}
		mirror_pgs_tt_set_user_pages(e->pgs, e->user_pages);
	}
	return 0;
}
