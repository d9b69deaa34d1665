// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#include "lamp.h"

static long lamp_pin(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret;

	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

const struct lamp_ops lamp_basic_ops = {
	.ioctl = lamp_pin,
};
