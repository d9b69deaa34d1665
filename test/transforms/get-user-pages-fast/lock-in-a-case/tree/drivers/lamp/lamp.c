// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg, int how)
{
	struct page *page;
	int ret = -EINVAL;

	switch (how) {
	case 1:
		down_read(&current->mm->mmap_sem);
		ret = get_user_pages(arg, 1, 0, &page, NULL);
		up_read(&current->mm->mmap_sem);
		break;
	default:
		return -EINVAL;
	}
	if (ret <= 0)
		return -EFAULT;
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
