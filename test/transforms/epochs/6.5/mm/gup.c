// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>

int get_user_pages_fast(unsigned long start, int nr_pages,
			unsigned int gup_flags, struct page **pages)
{
	unsigned long len = (unsigned long)nr_pages << PAGE_SHIFT;
	unsigned long end = start + len;

	if (WARN_ON_ONCE(gup_flags & ~(FOLL_WRITE | FOLL_LONGTERM |
				       FOLL_FORCE | FOLL_PIN | FOLL_GET |
				       FOLL_FAST_ONLY | FOLL_NOFAULT |
				       FOLL_PCI_P2PDMA)))
		return -EINVAL;

	if (end <= start)
		return 0;
	if (!access_ok((void __user *)start, len))
		return -EFAULT;

	return walk_and_pin(start, nr_pages, pages);
}
