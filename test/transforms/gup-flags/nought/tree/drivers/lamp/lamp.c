// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int lamp_read(struct task_struct *tsk, struct mm_struct *mm,
		     unsigned long addr)
{
	struct page *page;
	int got;

	down_read(&mm->mmap_sem);
	got = get_user_pages_remote(tsk, mm, addr, 1, 0, &page,
				    NULL, NULL);
	up_read(&mm->mmap_sem);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	put_page(page);
	return 0;
}

int lamp_trace(struct task_struct *tsk, struct mm_struct *mm)
{
	return lamp_read(tsk, mm, PAGE_SIZE);
}
