// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_begin(int cmd)
{
	hub_lock_user();
	if (!cmd) {
		hub_unlock_user();
		return -EINVAL;
	}
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret;

	if (lamp_begin(cmd))
		return -EINVAL;
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	lamp_end();
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
