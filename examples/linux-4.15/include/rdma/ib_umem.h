/* SPDX-License-Identifier: GPL-2.0 */
#ifndef IB_UMEM_H
#define IB_UMEM_H

#include <linux/scatterlist.h>
#include <linux/workqueue.h>
#include <rdma/ib_verbs.h>

struct pid;

/* User memory that a device may reach until it is deregistered. */
struct ib_umem {
	struct ib_ucontext *context;
	size_t length;
	unsigned long address;
	int writable;
	int hugetlb;
	struct work_struct work;
	struct pid *pid;
	struct mm_struct *mm;
	unsigned long diff;
	struct sg_table sg_head;
	int nmap;
	int npages;
};

size_t ib_umem_num_pages(struct ib_umem *umem);
struct ib_umem *ib_umem_get(struct ib_ucontext *context, unsigned long addr,
			    size_t size, int access, int dmasync);
void ib_umem_release(struct ib_umem *umem);

#endif /* IB_UMEM_H */
