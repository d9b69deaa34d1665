/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _FRAMEIO_H
#define _FRAMEIO_H

#include <linux/device.h>
#include <linux/mutex.h>

enum frameio_mem_type {
	FRAMEIO_MEM_USER,
	FRAMEIO_MEM_PFN,
};

/* A frame that the sensor writes to, on memory of user space. */
struct frameio_bo {
	struct mutex mutex;
	struct device *dev;
	enum frameio_mem_type mem_type;
	struct page **page_obj;
	unsigned int pgnr;
};

int frameio_get_pfnmap_pages(unsigned long userptr, unsigned int pgnr,
			     struct page **pages);
int frameio_bo_alloc_pages(struct frameio_bo *bo, void __user *userptr);
void frameio_bo_free_pages(struct frameio_bo *bo);

#endif /* _FRAMEIO_H */
