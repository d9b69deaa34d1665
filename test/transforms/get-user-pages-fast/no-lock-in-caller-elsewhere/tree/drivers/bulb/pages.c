// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>

int bulb_pages(unsigned long addr, struct page **pages)
{
	int got = get_user_pages(addr, 1, FOLL_WRITE, pages, NULL);

	return got == 1 ? 0 : -EFAULT;
}
