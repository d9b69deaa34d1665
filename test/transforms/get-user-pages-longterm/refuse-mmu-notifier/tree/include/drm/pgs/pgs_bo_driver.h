/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _PGS_BO_DRIVER_H_
#define _PGS_BO_DRIVER_H_

#include <linux/dma-mapping.h>
#include <linux/mm.h>

#define DRM_ERROR(fmt, ...) pr_err(fmt, ##__VA_ARGS__)

struct pgs_tt;
struct pgs_buffer_object;

struct pgs_backend_func {
	int (*bind)(struct pgs_tt *pgs);
	int (*unbind)(struct pgs_tt *pgs);
	void (*destroy)(struct pgs_tt *pgs);
};

/* The pages behind a buffer object. */
struct pgs_tt {
	const struct pgs_backend_func *func;
	struct device *dev;
	struct page **pages;
	unsigned long num_pages;
	struct sg_table *sg;
};

struct pgs_buffer_object {
	struct pgs_tt *pgs;
};

int pgs_tt_bind(struct pgs_tt *pgs);
void pgs_tt_unbind(struct pgs_tt *pgs);
int pgs_bo_validate(struct pgs_buffer_object *bo);

#endif /* _PGS_BO_DRIVER_H_ */
