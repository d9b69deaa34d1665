// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

/*
 * Pins a page; takes mmap_sem for that.
 */
static long comments_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem); // for get_user_pages()
	/* mmap_sem is held for as long as it takes */
	got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem); /* and dropped */

	// nothing of the mm is needed from here on
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

const struct file_operations c_fops = {
	.unlocked_ioctl = comments_ioctl,
};
