/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _QIB_H
#define _QIB_H

#include <linux/pci.h>
#include <rdma/ib_verbs.h>

/* A device: which pages its expected-receive entries hold, all contexts. */
struct qib_devdata {
	struct pci_dev *pcidev;
	struct page **pageshadow;
	dma_addr_t *physshadow;
	u32 rcvtidcnt;
};

struct qib_ctxtdata {
	struct qib_devdata *dd;
	unsigned int ctxt;
	struct page **tid_pg_list;
};

struct qib_tid_info {
	unsigned long tidvaddr;
	u32 tidcnt;
};

int qib_get_user_pages(unsigned long start, size_t num, struct page **p);
void qib_release_user_pages(struct page **p, size_t num);

#endif /* _QIB_H */
