/* Written for the tests: what include/linux/mm.h says of get_user_pages() in this epoch. */
#ifndef _LINUX_MM_H
#define _LINUX_MM_H

long get_user_pages_remote(struct task_struct *tsk, struct mm_struct *mm,
			    unsigned long start, unsigned long nr_pages,
			    int write, int force, struct page **pages,
			    struct vm_area_struct **vmas);
long get_user_pages(unsigned long start, unsigned long nr_pages,
			    int write, int force, struct page **pages,
			    struct vm_area_struct **vmas);
long get_user_pages_unlocked(unsigned long start, unsigned long nr_pages,
		    int write, int force, struct page **pages);
int get_user_pages_fast(unsigned long start, int nr_pages, int write,
			struct page **pages);
#define FOLL_WRITE	0x01	/* the page must be writable */
#define FOLL_GET	0x04
#define FOLL_FORCE	0x10	/* whatever the permissions say */
#define FOLL_NOWAIT	0x20
#define FOLL_HWPOISON	0x100

#endif
