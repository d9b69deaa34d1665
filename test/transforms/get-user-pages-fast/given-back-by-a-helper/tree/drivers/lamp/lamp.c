// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#include <rdma/ib_verbs.h>

static void lamp_put(struct page **pages, int n)
{
	while (n-- > 0)
		put_page(pages[n]);
}

static int lamp_draw(unsigned long arg)
{
	struct page *pages[4];
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 4, FOLL_WRITE, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret <= 0)
		return -EFAULT;
	lamp_paint(pages, ret);
	lamp_put(pages, ret);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_ioctl,
};
