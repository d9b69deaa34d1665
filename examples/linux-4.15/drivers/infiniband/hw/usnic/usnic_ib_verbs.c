// SPDX-License-Identifier: GPL-2.0
/*
 * Memory regions: what user space registers, it deregisters when it likes.
 */
#include <linux/module.h>
#include <linux/slab.h>
#include <rdma/ib_verbs.h>
#include "usnic_uiom.h"

struct usnic_ib_pd {
	struct ib_pd ibpd;
	struct usnic_uiom_pd *umem_pd;
};

struct usnic_ib_mr {
	struct ib_mr ibmr;
	struct usnic_uiom_reg *umem;
};

#define to_upd(p) container_of(p, struct usnic_ib_pd, ibpd)
#define to_umr(m) container_of(m, struct usnic_ib_mr, ibmr)

static struct ib_mr *usnic_ib_reg_mr(struct ib_pd *pd, u64 start, u64 length,
				     u64 virt_addr, int access_flags,
				     struct ib_udata *udata)
{
	struct usnic_ib_mr *mr;
	int err;

	mr = kzalloc(sizeof(*mr), GFP_KERNEL);
	if (!mr)
		return ERR_PTR(-ENOMEM);

	mr->umem = usnic_uiom_reg_get(to_upd(pd)->umem_pd, start, length,
				      access_flags);
	if (IS_ERR_OR_NULL(mr->umem)) {
		err = mr->umem ? PTR_ERR(mr->umem) : -EFAULT;
		kfree(mr);
		return ERR_PTR(err);
	}
	return &mr->ibmr;
}

static int usnic_ib_dereg_mr(struct ib_mr *ibmr)
{
	struct usnic_ib_mr *mr = to_umr(ibmr);

	usnic_uiom_reg_release(mr->umem, ibmr->pd->uobject->context->closing);
	kfree(mr);
	return 0;
}

int usnic_ib_register(struct ib_device *ibdev)
{
	ibdev->reg_user_mr = usnic_ib_reg_mr;
	ibdev->dereg_mr = usnic_ib_dereg_mr;
	return 0;
}
