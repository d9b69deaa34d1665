// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, unsigned int nr);

static int lamp_pour(unsigned long addr)
{
	struct page *pages[8];
	unsigned int got, i;
	int ret = -EFAULT;

	got = get_user_pages_unlocked(addr, 8, pages, FOLL_WRITE);
	if (got < 8)
		goto release;

	ret = lamp_send(pages, got);
release:
	for (i = 0; i < got; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return ret;
}

static long lamp_pour_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_pour(arg);
}

const struct file_operations lamp_pour_fops = {
	.unlocked_ioctl = lamp_pour_ioctl,
};
