// SPDX-License-Identifier: GPL-2.0
/*
 * Pinning of user pages. A sketch: the entry points and what they demand of
 * their callers are there, the walk over the page tables is not.
 */
#include <linux/mm.h>
#include <linux/dax.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

static long pin_range(struct task_struct *tsk, struct mm_struct *mm,
		      unsigned long start, unsigned long nr_pages,
		      unsigned int flags, struct page **pages,
		      struct vm_area_struct **vmas, int *locked)
{
	return nr_pages ? -EFAULT : 0;
}

/*
 * For callers that hold mmap_sem and can do without it afterwards. The form
 *
 *      down_read(&mm->mmap_sem);
 *      pinned = get_user_pages(tsk, mm, ..., pages, NULL);
 *      up_read(&mm->mmap_sem);
 *
 * turns into
 *
 *      int locked = 1;
 *      down_read(&mm->mmap_sem);
 *      pinned = get_user_pages_locked(tsk, mm, ..., pages, &locked);
 *      if (locked)
 *              up_read(&mm->mmap_sem);
 */
long get_user_pages_locked(unsigned long start, unsigned long nr_pages,
			   unsigned int gup_flags, struct page **pages,
			   int *locked)
{
	return pin_range(current, current->mm, start, nr_pages,
			 gup_flags | FOLL_TOUCH, pages, NULL, locked);
}
EXPORT_SYMBOL(get_user_pages_locked);

/*
 * For callers that do not hold mmap_sem: takes it and drops it. In short,
 *
 *      pinned = get_user_pages_unlocked(tsk, mm, ..., pages);
 */
long get_user_pages_unlocked(unsigned long start, unsigned long nr_pages,
			     struct page **pages, unsigned int gup_flags)
{
	struct mm_struct *mm = current->mm;
	int locked = 1;
	long ret;

	down_read(&mm->mmap_sem);
	ret = pin_range(current, mm, start, nr_pages, gup_flags | FOLL_TOUCH,
			pages, NULL, &locked);
	if (locked)
		up_read(&mm->mmap_sem);
	return ret;
}
EXPORT_SYMBOL(get_user_pages_unlocked);

/* The pages of any task. The caller holds mmap_sem of @mm. */
long get_user_pages_remote(struct task_struct *tsk, struct mm_struct *mm,
			   unsigned long start, unsigned long nr_pages,
			   unsigned int gup_flags, struct page **pages,
			   struct vm_area_struct **vmas, int *locked)
{
	return pin_range(tsk, mm, start, nr_pages,
			 gup_flags | FOLL_TOUCH | FOLL_REMOTE, pages, vmas,
			 locked);
}
EXPORT_SYMBOL(get_user_pages_remote);

/* The pages of the current task. The caller holds mmap_sem. */
long get_user_pages(unsigned long start, unsigned long nr_pages,
		    unsigned int gup_flags, struct page **pages,
		    struct vm_area_struct **vmas)
{
	return pin_range(current, current->mm, start, nr_pages,
			 gup_flags | FOLL_TOUCH, pages, vmas, NULL);
}
EXPORT_SYMBOL(get_user_pages);

#ifdef CONFIG_FS_DAX
/*
 * As get_user_pages(), for pages whose release user space decides on. Blocks
 * of a file system must not be held that long, so a filesystem-dax mapping in
 * the range is refused.
 */
long get_user_pages_longterm(unsigned long start, unsigned long nr_pages,
			     unsigned int gup_flags, struct page **pages,
			     struct vm_area_struct **vmas)
{
	struct vm_area_struct **areas = vmas;
	long pinned, i;

	if (!pages)
		return -EINVAL;

	if (!areas)
		areas = kcalloc(nr_pages, sizeof(*areas), GFP_KERNEL);
	if (!areas)
		return -ENOMEM;

	pinned = get_user_pages(start, nr_pages, gup_flags, pages, areas);
	for (i = 0; i < pinned; i++)
		if (vma_is_fsdax(areas[i]))
			break;

	if (i < pinned) {
		release_pages(pages, pinned);
		pinned = -EOPNOTSUPP;
	}
	if (!vmas)
		kfree(areas);
	return pinned;
}
EXPORT_SYMBOL(get_user_pages_longterm);
#endif /* CONFIG_FS_DAX */

#ifdef CONFIG_HAVE_GENERIC_GUP
static int walk_present_ptes(unsigned long addr, unsigned long end, int write,
			     struct page **pages)
{
	return 0;
}

/*
 * Without mmap_sem where the page tables hold everything already, and with it
 * (taken here, so never held by the caller) for the rest.
 */
int get_user_pages_fast(unsigned long start, int nr_pages, int write,
			struct page **pages)
{
	unsigned long first = start & PAGE_MASK;
	unsigned long bytes = (unsigned long)nr_pages << PAGE_SHIFT;
	long rest;
	int done;

	if (!access_ok(write ? VERIFY_WRITE : VERIFY_READ,
		       (void __user *)first, bytes))
		return 0;

	local_irq_disable();
	done = walk_present_ptes(first, first + bytes, write, pages);
	local_irq_enable();
	if (done == nr_pages)
		return done;

	rest = get_user_pages_unlocked(first + done * PAGE_SIZE,
				       nr_pages - done, pages + done,
				       write ? FOLL_WRITE : 0);
	if (done)
		return rest < 0 ? done : done + rest;
	return rest;
}
#endif /* CONFIG_HAVE_GENERIC_GUP */
