// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret;

	hub_lock_list();
	lamp_look(file, cmd);
	hub_unlock_list();
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (ret != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
