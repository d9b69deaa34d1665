/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_MEMPOLICY_H
#define _LINUX_MEMPOLICY_H

#include <linux/types.h>

#define MPOL_F_NODE	(1 << 0)
#define MPOL_F_ADDR	(1 << 1)

enum { MPOL_DEFAULT, MPOL_PREFERRED, MPOL_BIND, MPOL_INTERLEAVE };

struct mempolicy {
	atomic_t refcnt;
	unsigned short mode;
	unsigned short flags;
};

void mpol_cond_put(struct mempolicy *pol);

#endif /* _LINUX_MEMPOLICY_H */
