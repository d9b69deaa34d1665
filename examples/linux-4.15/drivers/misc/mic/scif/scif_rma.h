/* SPDX-License-Identifier: GPL-2.0 */
#ifndef SCIF_RMA_H
#define SCIF_RMA_H

#include <linux/device.h>
#include <linux/list.h>
#include <linux/mutex.h>

#define SCIF_PROT_READ		(1 << 0)
#define SCIF_PROT_WRITE		(1 << 1)
#define SCIF_MAP_KERNEL		(1 << 0)
#define SCIF_MAP_ULIMIT		(1 << 1)

struct mm_struct;

/* Pages that one or more registered windows stand on. */
struct scif_pinned_pages {
	s64 nr_pages;
	int prot;
	int map_flags;
	atomic_t ref_count;
	struct page **pages;
};

typedef struct scif_pinned_pages *scif_pinned_pages_t;

struct scif_window {
	struct list_head list;
	off_t offset;
	scif_pinned_pages_t pinned_pages;
};

struct scif_endpt {
	struct device *dev;
	struct mutex rma_lock;
	struct list_head reg_list;
};

int __scif_check_inc_pinned_vm(struct mm_struct *mm, int nr_pages);
void __scif_dec_pinned_vm_lock(struct mm_struct *mm, int nr_pages);

int __scif_pin_pages(void *addr, size_t len, int *out_prot, int map_flags,
		     scif_pinned_pages_t *pages);
int scif_pin_pages(void *addr, size_t len, int prot, int map_flags,
		   scif_pinned_pages_t *pages);
int scif_unpin_pages(scif_pinned_pages_t pinned_pages);
off_t scif_register(struct scif_endpt *ep, void *addr, size_t len,
		    off_t offset, int prot, int map_flags);
int scif_unregister(struct scif_endpt *ep, off_t offset);

#endif /* SCIF_RMA_H */
