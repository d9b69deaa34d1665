// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

struct lamp {
	struct work_struct work;
	struct mm_struct *mm;
	unsigned long addr;
};

static void lamp_work(struct work_struct *work)
{
	struct lamp *lamp = container_of(work, struct lamp, work);
	struct page *page;
	int ret;

	use_mm(lamp->mm);
	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(lamp->addr, 1, 0, &page, NULL);
	up_read(&current->mm->mmap_sem);
	unuse_mm(lamp->mm);
	if (ret == 1)
		put_page(page);
}
