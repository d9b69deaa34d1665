/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _TTM_BO_DRIVER_H_
#define _TTM_BO_DRIVER_H_

#include <linux/dma-mapping.h>
#include <linux/mm.h>

#define DRM_ERROR(fmt, ...) pr_err(fmt, ##__VA_ARGS__)

struct ttm_tt;
struct ttm_buffer_object;

struct ttm_backend_func {
	int (*bind)(struct ttm_tt *ttm);
	int (*unbind)(struct ttm_tt *ttm);
	void (*destroy)(struct ttm_tt *ttm);
};

/* The pages behind a buffer object. */
struct ttm_tt {
	const struct ttm_backend_func *func;
	struct device *dev;
	struct page **pages;
	unsigned long num_pages;
	struct sg_table *sg;
};

struct ttm_buffer_object {
	struct ttm_tt *ttm;
};

int ttm_tt_bind(struct ttm_tt *ttm);
void ttm_tt_unbind(struct ttm_tt *ttm);
int ttm_bo_validate(struct ttm_buffer_object *bo);

#endif /* _TTM_BO_DRIVER_H_ */
