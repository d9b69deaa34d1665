// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct lamp *lamp = file->private_data;
	struct page *page;
	unsigned long irq;
	int ret;

	spin_lock_irqsave(&lamp->lock, irq);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	spin_unlock_irqrestore(&lamp->lock, irq);
	if (ret == 1)
		put_page(page);
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
