// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct lamp *lamp = file->private_data;
	struct page *page;
	int ret;

	ret = get_user_pages_unlocked(arg, 1, &page, FOLL_WRITE);
	if (ret != 1)
		return -EFAULT;
	ret = lamp_start(lamp, page);
	if (ret >= 0) {
		if (cmd == LAMP_WAIT)
			goto done;
		return ret; /* the number by which it is waited for */
	}
	pr_debug("not started\n");
done:
	put_page(page);
	return ret;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
