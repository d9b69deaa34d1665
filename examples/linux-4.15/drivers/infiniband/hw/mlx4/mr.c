// SPDX-License-Identifier: GPL-2.0
/*
 * A user of ib_umem_get(): regions live from reg_mr to dereg_mr.
 */
#include <linux/module.h>
#include <linux/slab.h>
#include <rdma/ib_umem.h>

struct mlx4_ib_mr {
	struct ib_mr ibmr;
	struct ib_umem *umem;
};

#define to_mmr(m) container_of(m, struct mlx4_ib_mr, ibmr)

static struct ib_mr *mlx4_ib_reg_user_mr(struct ib_pd *pd, u64 start,
					 u64 length, u64 virt_addr, int access,
					 struct ib_udata *udata)
{
	struct mlx4_ib_mr *mr;
	int err;

	mr = kzalloc(sizeof(*mr), GFP_KERNEL);
	if (!mr)
		return ERR_PTR(-ENOMEM);

	mr->umem = ib_umem_get(pd->uobject->context, start, length, access, 0);
	if (IS_ERR(mr->umem)) {
		err = PTR_ERR(mr->umem);
		kfree(mr);
		return ERR_PTR(err);
	}
	return &mr->ibmr;
}

static int mlx4_ib_dereg_mr(struct ib_mr *ibmr)
{
	struct mlx4_ib_mr *mr = to_mmr(ibmr);

	ib_umem_release(mr->umem);
	kfree(mr);
	return 0;
}

void mlx4_ib_add(struct ib_device *ibdev)
{
	ibdev->reg_user_mr = mlx4_ib_reg_user_mr;
	ibdev->dereg_mr = mlx4_ib_dereg_mr;
}
