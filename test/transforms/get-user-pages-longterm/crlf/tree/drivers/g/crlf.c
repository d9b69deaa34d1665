// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#include <rdma/ib_verbs.h>

static int crlf_reg(struct crlf *c, unsigned long address_of_user)
{
	int got;

	got = get_user_pages(address_of_user, 1, FOLL_WRITE, &c->page, NULL);
	if (got < 0)
		return got;
	return 0;
}

static void crlf_dereg(struct crlf *c)
{
	put_page(c->page);
}

static int crlf_create_cq(struct ib_cq *cq)
{
	return crlf_reg(to_crlf(cq), 0);
}

static int crlf_destroy_cq(struct ib_cq *cq)
{
	crlf_dereg(to_crlf(cq));
	return 0;
}

const struct ib_device_ops crlf_ops = {
	.create_cq = crlf_create_cq,
	.destroy_cq = crlf_destroy_cq,
};
