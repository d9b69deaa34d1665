// SPDX-License-Identifier: GPL-2.0
/*
 * The frames behind a user buffer, with pages or without.
 */
#include <linux/mm.h>
#include <linux/sched.h>

struct frame_vector {
	unsigned int nr_frames;
	bool got_ref;
	struct page *ptrs[];
};

int get_vaddr_frames(unsigned long start, unsigned int nr_frames,
		     unsigned int gup_flags, struct frame_vector *vec)
{
	struct mm_struct *mm = current->mm;
	struct vm_area_struct *vma;
	int locked = 1;
	int ret = -EFAULT;

	down_read(&mm->mmap_sem);
	vma = find_vma_intersection(mm, start, start + 1);
	if (!vma)
		goto out;

	/*
	 * The users of this keep their frames for long, so what holds for
	 * get_user_pages_longterm() holds here: no filesystem-dax.
	 */
	if (vma_is_fsdax(vma)) {
		ret = -EOPNOTSUPP;
		goto out;
	}

	vec->got_ref = true;
	ret = get_user_pages_locked(start, nr_frames, gup_flags, vec->ptrs,
				    &locked);
out:
	if (locked)
		up_read(&mm->mmap_sem);
	if (ret > 0)
		vec->nr_frames = ret;
	return ret;
}
EXPORT_SYMBOL(get_vaddr_frames);

void put_vaddr_frames(struct frame_vector *vec)
{
	unsigned int i;

	for (i = 0; vec->got_ref && i < vec->nr_frames; i++)
		put_page(vec->ptrs[i]);
	vec->nr_frames = 0;
}
EXPORT_SYMBOL(put_vaddr_frames);
