// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	static struct page *pages[8];
	int ret;

	ret = get_user_pages_unlocked(arg, 8, pages, FOLL_WRITE);
	if (ret != 8) {
		while (ret-- > 0)
			put_page(pages[ret]);
		return -EFAULT;
	}
	return 0;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
