// SPDX-License-Identifier: GPL-2.0
#include "wick.h"

int wick_bind_any(const struct wick_ops *ops, unsigned long addr,
		  struct page **page)
{
	return ops->bind(addr, page);
}
