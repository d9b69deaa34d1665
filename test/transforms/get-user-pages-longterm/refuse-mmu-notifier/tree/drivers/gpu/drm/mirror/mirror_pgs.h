/* SPDX-License-Identifier: GPL-2.0 */
#ifndef __MIRROR_PGS_H__
#define __MIRROR_PGS_H__

#include <drm/pgs/pgs_bo_driver.h>
#include <linux/list.h>
#include <linux/spinlock.h>

#define MIRROR_GEM_USERPTR_READONLY	(1 << 0)
#define MIRROR_GEM_USERPTR_ANONONLY	(1 << 1)

struct mirror_pgs_gup_task_list {
	struct list_head list;
	struct task_struct *task;
};

struct mirror_pgs_tt {
	struct pgs_tt pgs;
	u64 userptr;
	struct mm_struct *usermm;
	u32 userflags;
	spinlock_t guptasklock;
	struct list_head guptasks;
	atomic_t mmu_invalidations;
};

struct mirror_bo_list_entry {
	struct list_head list;
	struct pgs_tt *pgs;
	struct page **user_pages;
};

int mirror_pgs_tt_get_user_pages(struct pgs_tt *pgs, struct page **pages);
void mirror_pgs_tt_set_user_pages(struct pgs_tt *pgs, struct page **pages);
bool mirror_pgs_tt_affect_userptr(struct pgs_tt *pgs);

#endif /* __MIRROR_PGS_H__ */
