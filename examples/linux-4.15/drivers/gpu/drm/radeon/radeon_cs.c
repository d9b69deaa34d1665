// SPDX-License-Identifier: GPL-2.0
/*
 * Command submission: the objects that a command names are bound first.
 */
#include "radeon.h"

int radeon_bo_list_validate(struct list_head *head)
{
	struct radeon_bo *bo;
	int r;

	list_for_each_entry(bo, head, list) {
		r = ttm_bo_validate(&bo->tbo);
		if (r)
			return r;
	}
	return 0;
}

static int radeon_cs_parser_relocs(struct radeon_cs_parser *p)
{
	bool need_mmap_lock = p->userptrs;
	int r;

	if (need_mmap_lock)
		down_read(&current->mm->mmap_sem);

	r = radeon_bo_list_validate(&p->validated);

	if (need_mmap_lock)
		up_read(&current->mm->mmap_sem);

	return r;
}

int radeon_cs_ioctl(struct radeon_cs_parser *parser)
{
	int r;

	down_read(&parser->rdev->exclusive_lock);
	r = radeon_cs_parser_relocs(parser);
	if (r)
		DRM_ERROR("relocation failed: %d\n", r);
	up_read(&parser->rdev->exclusive_lock);
	return r;
}
