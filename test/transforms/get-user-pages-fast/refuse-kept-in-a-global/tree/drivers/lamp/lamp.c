// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static struct page *lamp_page;

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	int ret;

	ret = get_user_pages_unlocked(arg, 1, &lamp_page, FOLL_WRITE);
	if (ret != 1)
		return -EFAULT;
	if (lamp_start()) {
		put_page(lamp_page);
		return -EIO;
	}
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
