// SPDX-License-Identifier: GPL-2.0
/*
 * The notifier of the address space that user memory comes from.
 */
#include <linux/mmu_notifier.h>
#include "mirror_pgs.h"

struct mirror_mn {
	struct mmu_notifier mn;
	struct pgs_tt *pgs;
};

static void mirror_mn_invalidate_range_start(struct mmu_notifier *mn,
					     struct mm_struct *mm,
					     unsigned long start,
					     unsigned long end)
{
	struct mirror_mn *rmn = container_of(mn, struct mirror_mn, mn);

	if (mirror_pgs_tt_affect_userptr(rmn->pgs))
		mirror_pgs_tt_set_user_pages(rmn->pgs, NULL);
}

static const struct mmu_notifier_ops mirror_mn_ops = {
	.invalidate_range_start = mirror_mn_invalidate_range_start,
};

int mirror_mn_register(struct mirror_mn *rmn)
{
	rmn->mn.ops = &mirror_mn_ops;
	return mmu_notifier_register(&rmn->mn, current->mm);
}
