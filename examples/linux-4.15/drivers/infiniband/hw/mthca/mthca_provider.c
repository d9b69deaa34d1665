// SPDX-License-Identifier: GPL-2.0
/*
 * The verbs of the driver, as far as they concern doorbells of user contexts.
 */
#include <linux/module.h>
#include <linux/slab.h>
#include <rdma/ib_verbs.h>
#include "mthca_memfree.h"

struct mthca_ucontext {
	struct ib_ucontext ibucontext;
	struct mthca_uar uar;
	struct mthca_user_db_table *db_tab;
};

struct mthca_srq {
	struct ib_srq ibsrq;
	int db_index;
};

struct mthca_create_srq {
	u64 db_page;
	u32 db_index;
};

struct mthca_dev *to_mdev(struct ib_device *ibdev);

#define to_mucontext(c) container_of(c, struct mthca_ucontext, ibucontext)
#define to_msrq(s) container_of(s, struct mthca_srq, ibsrq)

static struct ib_ucontext *mthca_alloc_ucontext(struct ib_device *ibdev,
						struct ib_udata *udata)
{
	struct mthca_ucontext *context;

	context = kzalloc(sizeof(*context), GFP_KERNEL);
	if (!context)
		return ERR_PTR(-ENOMEM);

	context->db_tab = mthca_init_user_db_tab(to_mdev(ibdev));
	if (IS_ERR(context->db_tab)) {
		long err = PTR_ERR(context->db_tab);

		kfree(context);
		return ERR_PTR(err);
	}
	return &context->ibucontext;
}

static int mthca_dealloc_ucontext(struct ib_ucontext *context)
{
	mthca_cleanup_user_db_tab(to_mdev(context->device),
				  &to_mucontext(context)->uar,
				  to_mucontext(context)->db_tab);
	kfree(to_mucontext(context));
	return 0;
}

static struct ib_srq *mthca_create_srq(struct ib_pd *pd,
				       struct ib_udata *udata)
{
	struct mthca_ucontext *context;
	struct mthca_create_srq ucmd;
	struct mthca_srq *srq;
	int err;

	srq = kzalloc(sizeof(*srq), GFP_KERNEL);
	if (!srq)
		return ERR_PTR(-ENOMEM);

	if (pd->uobject) {
		context = to_mucontext(pd->uobject->context);

		if (ib_copy_from_udata(&ucmd, udata, sizeof(ucmd))) {
			err = -EFAULT;
			goto err_free;
		}

		err = mthca_map_user_db(to_mdev(pd->device), &context->uar,
					context->db_tab, ucmd.db_index,
					ucmd.db_page);
		if (err)
			goto err_free;

		srq->db_index = ucmd.db_index;
	}
	return &srq->ibsrq;

err_free:
	kfree(srq);
	return ERR_PTR(err);
}

static int mthca_destroy_srq(struct ib_srq *srq)
{
	struct mthca_ucontext *context;

	if (srq->uobject) {
		context = to_mucontext(srq->uobject->context);
		mthca_unmap_user_db(to_mdev(srq->device), &context->uar,
				    context->db_tab, to_msrq(srq)->db_index);
	}
	kfree(to_msrq(srq));
	return 0;
}

int mthca_register_device(struct ib_device *ibdev)
{
	ibdev->alloc_ucontext = mthca_alloc_ucontext;
	ibdev->dealloc_ucontext = mthca_dealloc_ucontext;
	ibdev->create_srq = mthca_create_srq;
	ibdev->destroy_srq = mthca_destroy_srq;
	return 0;
}
