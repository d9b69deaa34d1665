/* SPDX-License-Identifier: GPL-2.0 */
#ifndef IB_VERBS_H
#define IB_VERBS_H

#include <linux/device.h>
#include <linux/err.h>

#define IB_ACCESS_LOCAL_WRITE	(1 << 0)
#define IB_ACCESS_REMOTE_WRITE	(1 << 1)

struct ib_cq;
struct ib_mr;
struct ib_pd;
struct ib_srq;
struct ib_ucontext;
struct ib_udata;

/* What a driver offers to user space; the core calls it from system calls. */
struct ib_device {
	struct device *dma_device;
	struct ib_ucontext *(*alloc_ucontext)(struct ib_device *dev,
					      struct ib_udata *udata);
	int (*dealloc_ucontext)(struct ib_ucontext *context);
	struct ib_srq *(*create_srq)(struct ib_pd *pd, struct ib_udata *udata);
	int (*destroy_srq)(struct ib_srq *srq);
	struct ib_mr *(*reg_user_mr)(struct ib_pd *pd, u64 start, u64 length,
				     u64 virt, int access,
				     struct ib_udata *udata);
	int (*dereg_mr)(struct ib_mr *mr);
};

struct ib_ucontext {
	struct ib_device *device;
	int closing;
};

struct ib_uobject {
	struct ib_ucontext *context;
};

struct ib_pd {
	struct ib_device *device;
	struct ib_uobject *uobject;
};

struct ib_srq {
	struct ib_device *device;
	struct ib_uobject *uobject;
};

struct ib_mr {
	struct ib_device *device;
	struct ib_pd *pd;
};

int ib_copy_from_udata(void *dest, struct ib_udata *udata, size_t len);

#endif /* IB_VERBS_H */
