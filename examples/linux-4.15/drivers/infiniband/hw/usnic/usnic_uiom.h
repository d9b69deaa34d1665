/* SPDX-License-Identifier: GPL-2.0 */
#ifndef USNIC_UIOM_H_
#define USNIC_UIOM_H_

#include <linux/list.h>
#include <linux/scatterlist.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>

struct mm_struct;
struct iommu_domain;

struct usnic_uiom_pd {
	struct iommu_domain *domain;
	spinlock_t lock;
};

/* Pages of one registered region, as many as fit a chunk. */
struct usnic_uiom_chunk {
	struct list_head list;
	int nents;
	struct scatterlist page_list[];
};

struct usnic_uiom_reg {
	struct usnic_uiom_pd *pd;
	unsigned long va;
	size_t length;
	int offset;
	int writable;
	struct list_head chunk_list;
	struct work_struct work;
	struct mm_struct *mm;
	unsigned long diff;
};

int usnic_uiom_map(struct usnic_uiom_pd *pd, struct usnic_uiom_reg *reg);
void usnic_uiom_unmap(struct usnic_uiom_pd *pd, struct usnic_uiom_reg *reg);

struct usnic_uiom_reg *usnic_uiom_reg_get(struct usnic_uiom_pd *pd,
					  unsigned long addr, size_t size,
					  int writable);
void usnic_uiom_reg_release(struct usnic_uiom_reg *uiomr, int closing);

#endif /* USNIC_UIOM_H_ */
