// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct lamp *lamp = file->private_data;
	struct page *pages[4];
	int ret;

	if (lamp->nr <= 0)
		return -EINVAL;
	lamp_limit(lamp);
	ret = get_user_pages_unlocked(arg, lamp->nr, pages, FOLL_WRITE);
	if (ret <= 0)
		return -EFAULT;
	release_pages(pages, ret, 0);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
