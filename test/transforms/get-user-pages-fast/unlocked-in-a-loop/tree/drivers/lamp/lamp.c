// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

#define LAMP_BATCH 16

int lamp_send(struct page **pages, int nr);

static int lamp_stream(unsigned long addr, int nr)
{
	struct page *pages[LAMP_BATCH];
	int got, i;
	int ret = 0;

	while (nr > 0) {
		got = get_user_pages_unlocked(addr, min(nr, LAMP_BATCH),
					      pages, 0);
		if (got <= 0) {
			ret = got < 0 ? got : -EFAULT;
			break;
		}
		ret = lamp_send(pages, got);
		for (i = 0; i < got; i++)
			put_page(pages[i]);
		if (ret)
			break;
		addr += got * PAGE_SIZE;
		nr -= got;
	}
	return ret;
}

static long lamp_stream_ioctl(struct file *file, unsigned int cmd,
			      unsigned long arg)
{
	return lamp_stream(arg, cmd);
}

const struct file_operations lamp_stream_fops = {
	.unlocked_ioctl = lamp_stream_ioctl,
};
