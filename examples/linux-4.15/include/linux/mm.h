/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_MM_H
#define _LINUX_MM_H

/*
 * What the drivers of this tree use of memory management. The prototypes and
 * flags are those of the 4.15 epoch; tools tell an epoch by them, never by a
 * version number.
 */

#include <linux/kernel.h>
#include <linux/mm_types.h>
#include <linux/fs.h>
#include <linux/sched.h>

#define PAGE_SHIFT	12
#define PAGE_SIZE	(1UL << PAGE_SHIFT)
#define PAGE_MASK	(~(PAGE_SIZE - 1))
#define PAGE_ALIGN(addr) ALIGN(addr, PAGE_SIZE)
#define offset_in_page(p) ((unsigned long)(p) & ~PAGE_MASK)

#define VM_READ		0x00000001
#define VM_WRITE	0x00000002
#define VM_PFNMAP	0x00000400
#define VM_IO		0x00004000
#define VM_MERGEABLE	0x80000000

#define FAULT_FLAG_WRITE	0x01

#define FOLL_WRITE	0x01	/* the page will be written to */
#define FOLL_TOUCH	0x02	/* mark the page accessed */
#define FOLL_GET	0x04	/* take a reference to the page */
#define FOLL_DUMP	0x08	/* a hole is an error */
#define FOLL_FORCE	0x10	/* pay no heed to the protection of the vma */
#define FOLL_NOWAIT	0x20	/* start the I/O, do not wait for it */
#define FOLL_POPULATE	0x40	/* fault the page in */
#define FOLL_SPLIT	0x80	/* never hand out a huge page */
#define FOLL_HWPOISON	0x100	/* tell a poisoned page by -EHWPOISON */
#define FOLL_REMOTE	0x2000	/* another task's mm */

long get_user_pages_remote(struct task_struct *tsk, struct mm_struct *mm,
			    unsigned long start, unsigned long nr_pages,
			    unsigned int gup_flags, struct page **pages,
			    struct vm_area_struct **vmas, int *locked);
long get_user_pages(unsigned long start, unsigned long nr_pages,
			    unsigned int gup_flags, struct page **pages,
			    struct vm_area_struct **vmas);
long get_user_pages_locked(unsigned long start, unsigned long nr_pages,
		    unsigned int gup_flags, struct page **pages, int *locked);
long get_user_pages_unlocked(unsigned long start, unsigned long nr_pages,
		    struct page **pages, unsigned int gup_flags);
#ifdef CONFIG_FS_DAX
long get_user_pages_longterm(unsigned long start, unsigned long nr_pages,
			    unsigned int gup_flags, struct page **pages,
			    struct vm_area_struct **vmas);
#else
static inline long get_user_pages_longterm(unsigned long start,
		unsigned long nr_pages, unsigned int gup_flags,
		struct page **pages, struct vm_area_struct **vmas)
{
	return get_user_pages(start, nr_pages, gup_flags, pages, vmas);
}
#endif /* CONFIG_FS_DAX */

int get_user_pages_fast(unsigned long start, int nr_pages, int write,
			struct page **pages);
int __get_user_pages_fast(unsigned long start, int nr_pages, int write,
			  struct page **pages);

struct vm_area_struct *find_vma(struct mm_struct *mm, unsigned long addr);
struct vm_area_struct *find_vma_prev(struct mm_struct *mm, unsigned long addr,
				     struct vm_area_struct **pprev);
struct vm_area_struct *find_vma_intersection(struct mm_struct *mm,
					     unsigned long start,
					     unsigned long end);
int do_munmap(struct mm_struct *mm, unsigned long start, size_t len,
	      struct list_head *uf);
int handle_mm_fault(struct vm_area_struct *vma, unsigned long address,
		    unsigned int flags);
void zap_page_range(struct vm_area_struct *vma, unsigned long address,
		    unsigned long size);
struct page *follow_page(struct vm_area_struct *vma, unsigned long address,
			 unsigned int foll_flags);

void get_page(struct page *page);
void put_page(struct page *page);
void release_pages(struct page **pages, int nr);
int set_page_dirty(struct page *page);
int set_page_dirty_lock(struct page *page);
void SetPageDirty(struct page *page);
int PageDirty(struct page *page);
void mark_page_accessed(struct page *page);

void *page_address(const struct page *page);
unsigned long page_to_pfn(const struct page *page);
unsigned long page_to_phys(const struct page *page);
int page_to_nid(const struct page *page);
struct page *virt_to_page(const void *addr);
struct page *vmalloc_to_page(const void *addr);
bool is_vmalloc_addr(const void *addr);
unsigned long __get_free_page(gfp_t gfp_mask);
void free_page(unsigned long addr);
bool can_do_mlock(void);

#endif /* _LINUX_MM_H */
