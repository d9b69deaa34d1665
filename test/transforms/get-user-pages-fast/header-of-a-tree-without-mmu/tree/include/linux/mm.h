/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_MM_H
#define _LINUX_MM_H
#define FOLL_WRITE	0x01	/* check pte is writable */
#define FOLL_FORCE	0x10
#ifdef CONFIG_MMU
extern long __must_check
get_user_pages(unsigned long start,	/* where */
	       unsigned long nr_pages,
	       unsigned int gup_flags,
	       struct page **pages,
	       struct vm_area_struct **vmas);
extern int get_user_pages_fast(unsigned long, int, int,
			       struct page **) __attribute__((nonnull(4)));
#else /* !CONFIG_MMU */
static inline long get_user_pages(unsigned long start, unsigned long nr_pages,
				  unsigned int gup_flags, struct page **pages,
				  struct vm_area_struct **vmas)
{
	return -ENOSYS;
}
static inline int get_user_pages_fast(unsigned long start, int nr_pages,
				      int write, struct page **pages)
{
	return -ENOSYS;
}
#endif
#endif
