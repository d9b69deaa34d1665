// SPDX-License-Identifier: GPL-2.0
/*
 * The notifier of the address space that user memory comes from.
 */
#include <linux/mmu_notifier.h>
#include "amdgpu_ttm.h"

struct amdgpu_mn {
	struct mmu_notifier mn;
	struct ttm_tt *ttm;
};

static void amdgpu_mn_invalidate_range_start(struct mmu_notifier *mn,
					     struct mm_struct *mm,
					     unsigned long start,
					     unsigned long end)
{
	struct amdgpu_mn *rmn = container_of(mn, struct amdgpu_mn, mn);

	if (amdgpu_ttm_tt_affect_userptr(rmn->ttm))
		amdgpu_ttm_tt_set_user_pages(rmn->ttm, NULL);
}

static const struct mmu_notifier_ops amdgpu_mn_ops = {
	.invalidate_range_start = amdgpu_mn_invalidate_range_start,
};

int amdgpu_mn_register(struct amdgpu_mn *rmn)
{
	rmn->mn.ops = &amdgpu_mn_ops;
	return mmu_notifier_register(&rmn->mn, current->mm);
}
