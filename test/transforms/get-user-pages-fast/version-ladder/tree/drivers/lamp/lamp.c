// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/version.h>

int lamp_send(struct page **pages, int nr);

static long lamp_draw(unsigned long arg)
{
	struct page *pages[4];
	int ret = -EFAULT;
	int got, i;

#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 9, 0)
	got = get_user_pages_unlocked(arg, 4, pages, FOLL_WRITE);
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(4, 6, 0)
	got = get_user_pages_unlocked(arg, 4, 1, 0, pages);
#else
	got = get_user_pages_unlocked(current, current->mm, arg, 4, 1, 0,
				      pages);
#endif

	if (got != 4)
		goto release;

	ret = lamp_send(pages, got);

release:
	for (i = 0; i < got; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return ret;
}

static long lamp_draw_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_draw_fops = {
	.unlocked_ioctl = lamp_draw_ioctl,
};
