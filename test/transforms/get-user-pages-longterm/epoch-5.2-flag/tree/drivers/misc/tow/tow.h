/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _TOW_H
#define _TOW_H

#include <linux/pci.h>

/* A device: which pages its receive slots hold, all contexts. */
struct tow_devdata {
	struct pci_dev *pcidev;
	struct page **pageshadow;
	dma_addr_t *physshadow;
	u32 rcvslotcnt;
};

struct tow_ctxtdata {
	struct tow_devdata *dd;
	unsigned int ctxt;
	struct page **slot_pg_list;
};

struct tow_slot_info {
	unsigned long slotvaddr;
	u32 slotcnt;
};

int tow_get_user_pages(unsigned long start, size_t num, struct page **p);
void tow_release_user_pages(struct page **p, size_t num);

#endif /* _TOW_H */
