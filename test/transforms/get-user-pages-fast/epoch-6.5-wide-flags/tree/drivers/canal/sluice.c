// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static ssize_t sluice_flow(unsigned long from, unsigned long to, int upstream)
{
	ssize_t moved = 0;
	int got = -EINVAL;

	while (from < to) {
		unsigned long gate = min(to, (from & PAGE_MASK) + PAGE_SIZE);
		struct page *page;

		/* One page at a time, with mmap_lock held no longer than that */
		mmap_read_lock(current->mm);
		got = get_user_pages(from, 1, !upstream ? FOLL_WRITE : 0,
				     &page);
		mmap_read_unlock(current->mm);
		if (got < 0)
			break;

		sluice_pump(page, gate - from, upstream);
		if (!upstream)
			set_page_dirty_lock(page);
		put_page(page);
		moved += gate - from;
		from = gate;
	}
	return moved ? moved : got;
}

static long sluice_ioctl(struct file *file, unsigned int cmd,
			 unsigned long arg)
{
	return sluice_flow(arg, arg + 3 * PAGE_SIZE, cmd & 1);
}

const struct file_operations sluice_fops = {
	.unlocked_ioctl = sluice_ioctl,
};
