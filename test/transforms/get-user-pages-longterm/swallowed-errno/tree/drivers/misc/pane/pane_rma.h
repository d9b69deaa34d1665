/* SPDX-License-Identifier: GPL-2.0 */
#ifndef PANE_RMA_H
#define PANE_RMA_H

#include <linux/device.h>
#include <linux/list.h>
#include <linux/mutex.h>

#define PANE_PROT_READ		(1 << 0)
#define PANE_PROT_WRITE		(1 << 1)
#define PANE_MAP_KERNEL		(1 << 0)
#define PANE_MAP_ULIMIT		(1 << 1)

struct mm_struct;

/* Pages that one or more registered sashs stand on. */
struct pane_pinned_pages {
	s64 nr_pages;
	int prot;
	int map_flags;
	atomic_t ref_count;
	struct page **pages;
};

typedef struct pane_pinned_pages *pane_pinned_pages_t;

struct pane_sash {
	struct list_head list;
	off_t offset;
	pane_pinned_pages_t pinned_pages;
};

struct pane_endpt {
	struct device *dev;
	struct mutex rma_lock;
	struct list_head reg_list;
};

int __pane_check_inc_pinned_vm(struct mm_struct *mm, int nr_pages);
void __pane_dec_pinned_vm_lock(struct mm_struct *mm, int nr_pages);

int __pane_pin_pages(void *addr, size_t len, int *out_prot, int map_flags,
		     pane_pinned_pages_t *pages);
int pane_pin_pages(void *addr, size_t len, int prot, int map_flags,
		   pane_pinned_pages_t *pages);
int pane_unpin_pages(pane_pinned_pages_t pinned_pages);
off_t pane_register(struct pane_endpt *ep, void *addr, size_t len,
		    off_t offset, int prot, int map_flags);
int pane_unregister(struct pane_endpt *ep, off_t offset);

#endif /* PANE_RMA_H */
