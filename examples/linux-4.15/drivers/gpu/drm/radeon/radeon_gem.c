// SPDX-License-Identifier: GPL-2.0
/*
 * Buffer objects as user space names them.
 */
#include "radeon.h"

int radeon_gem_userptr_ioctl(struct radeon_device *rdev,
			     struct radeon_gem_userptr *args)
{
	struct radeon_bo *bo;
	int r;

	if (offset_in_page(args->addr | args->size))
		return -EINVAL;

	down_read(&rdev->exclusive_lock);

	bo = radeon_bo_create(rdev, args->size);
	r = radeon_ttm_tt_set_userptr(bo->tbo.ttm, args->addr, args->flags);
	if (r)
		goto release_object;

	if (args->flags & RADEON_GEM_USERPTR_REGISTER) {
		r = radeon_mn_register(bo, args->addr);
		if (r)
			goto release_object;
	}

	if (args->flags & RADEON_GEM_USERPTR_VALIDATE) {
		down_read(&current->mm->mmap_sem);
		r = ttm_bo_validate(&bo->tbo);
		up_read(&current->mm->mmap_sem);
		if (r)
			goto release_object;
	}

	up_read(&rdev->exclusive_lock);
	return 0;

release_object:
	radeon_bo_unref(bo);
	up_read(&rdev->exclusive_lock);
	return r;
}
