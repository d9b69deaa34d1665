// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page **pages = NULL;
	int ret;

	if (cmd)
		pages = kcalloc(4, sizeof(*pages), GFP_KERNEL);
	ret = get_user_pages_unlocked(arg, 4, pages, FOLL_WRITE);
	if (pages)
		release_pages(pages, ret, 0);
	kfree(pages);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
