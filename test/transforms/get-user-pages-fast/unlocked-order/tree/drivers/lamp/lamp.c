// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr, int write);

static int lamp_copy(unsigned long arg, int write)
{
	struct page *pages[16];
	int ret = -EFAULT;
	int got, i;

	got = get_user_pages_unlocked(arg, 16, pages,
				      write ? FOLL_WRITE : 0);
	if (got == 16)
		ret = lamp_send(pages, got, write);

	for (i = 0; i < got; i++) {
		if (write)
			set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return ret;
}

static long lamp_copy_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_copy(arg, cmd == 1);
}

const struct file_operations lamp_copy_fops = {
	.unlocked_ioctl = lamp_copy_ioctl,
};
