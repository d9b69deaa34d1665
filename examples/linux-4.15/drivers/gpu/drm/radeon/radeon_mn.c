// SPDX-License-Identifier: GPL-2.0
/*
 * When user memory is about to change, the objects on it are unbound first.
 */
#include <linux/mmu_notifier.h>
#include "radeon.h"

struct radeon_mn {
	struct mmu_notifier mn;
	struct radeon_bo *bo;
};

static struct radeon_mn radeon_mn;

static void radeon_mn_invalidate_range_start(struct mmu_notifier *mn,
					     struct mm_struct *mm,
					     unsigned long start,
					     unsigned long end)
{
	struct radeon_mn *rmn = container_of(mn, struct radeon_mn, mn);

	ttm_tt_unbind(rmn->bo->tbo.ttm);
}

static const struct mmu_notifier_ops radeon_mn_ops = {
	.invalidate_range_start = radeon_mn_invalidate_range_start,
};

int radeon_mn_register(struct radeon_bo *bo, unsigned long addr)
{
	radeon_mn.bo = bo;
	radeon_mn.mn.ops = &radeon_mn_ops;
	return mmu_notifier_register(&radeon_mn.mn, current->mm);
}

void radeon_mn_unregister(struct radeon_bo *bo)
{
	mmu_notifier_unregister(&radeon_mn.mn, current->mm);
}
