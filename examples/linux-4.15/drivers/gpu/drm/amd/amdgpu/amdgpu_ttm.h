/* SPDX-License-Identifier: GPL-2.0 */
#ifndef __AMDGPU_TTM_H__
#define __AMDGPU_TTM_H__

#include <drm/ttm/ttm_bo_driver.h>
#include <linux/list.h>
#include <linux/spinlock.h>

#define AMDGPU_GEM_USERPTR_READONLY	(1 << 0)
#define AMDGPU_GEM_USERPTR_ANONONLY	(1 << 1)

struct amdgpu_ttm_gup_task_list {
	struct list_head list;
	struct task_struct *task;
};

struct amdgpu_ttm_tt {
	struct ttm_tt ttm;
	u64 userptr;
	struct mm_struct *usermm;
	u32 userflags;
	spinlock_t guptasklock;
	struct list_head guptasks;
	atomic_t mmu_invalidations;
};

struct amdgpu_bo_list_entry {
	struct list_head list;
	struct ttm_tt *ttm;
	struct page **user_pages;
};

int amdgpu_ttm_tt_get_user_pages(struct ttm_tt *ttm, struct page **pages);
void amdgpu_ttm_tt_set_user_pages(struct ttm_tt *ttm, struct page **pages);
bool amdgpu_ttm_tt_affect_userptr(struct ttm_tt *ttm);

#endif /* __AMDGPU_TTM_H__ */
