// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long scopes_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got = 0;

	if (cmd == 1) {
		struct mm_struct *mm = current->mm;

		down_read(&mm->mmap_sem);
		got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
		up_read(&mm->mmap_sem);
	}
	if (cmd == 2) {
		struct mm_struct *mm;

		mm = current->mm;
		down_read(&mm->mmap_sem);
		got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
		up_read(&mm->mmap_sem);
	}
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

const struct file_operations s_fops = {
	.unlocked_ioctl = scopes_ioctl,
};
