/* SPDX-License-Identifier: GPL-2.0 */
#ifndef __RADEON_H__
#define __RADEON_H__

#include <drm/ttm/ttm_bo_driver.h>
#include <linux/list.h>

#define RADEON_GEM_USERPTR_READONLY	(1 << 0)
#define RADEON_GEM_USERPTR_ANONONLY	(1 << 1)
#define RADEON_GEM_USERPTR_VALIDATE	(1 << 2)
#define RADEON_GEM_USERPTR_REGISTER	(1 << 3)

struct radeon_device {
	struct rw_semaphore exclusive_lock;
	struct device *dev;
};

struct radeon_bo {
	struct list_head list;
	struct ttm_buffer_object tbo;
};

struct radeon_gem_userptr {
	u64 addr;
	u64 size;
	u32 flags;
};

struct radeon_cs_parser {
	struct radeon_device *rdev;
	struct list_head validated;
	bool userptrs;
};

int radeon_ttm_tt_set_userptr(struct ttm_tt *ttm, u64 addr, u32 flags);
int radeon_bo_list_validate(struct list_head *head);
int radeon_mn_register(struct radeon_bo *bo, unsigned long addr);
void radeon_mn_unregister(struct radeon_bo *bo);
struct radeon_bo *radeon_bo_create(struct radeon_device *rdev, u64 size);
void radeon_bo_unref(struct radeon_bo *bo);

#endif /* __RADEON_H__ */
