// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *pages[4];
	int ret;

	ret = get_user_pages_unlocked(arg, 4, cmd ? pages : NULL, FOLL_WRITE);
	if (cmd && ret > 0)
		release_pages(pages, ret, 0);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
