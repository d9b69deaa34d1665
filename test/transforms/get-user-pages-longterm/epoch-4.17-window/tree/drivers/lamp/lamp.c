// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

struct lamp { struct page *pages[16]; int nr; };

static int lamp_register(struct lamp *lamp, unsigned long addr, int nr)
{
	unsigned int flags = FOLL_FORCE;
	int ret;

	if (nr)
		flags |= FOLL_WRITE;
	down_write(&current->mm->mmap_sem);
	ret = get_user_pages(addr, 16, flags, lamp->pages, NULL);
	up_write(&current->mm->mmap_sem);
	if (ret != 16)
		return -EFAULT;
	lamp->nr = 16;
	return 0;
}

static void lamp_unregister(struct lamp *lamp)
{
	release_pages(lamp->pages, lamp->nr);
	lamp->nr = 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_register(file->private_data, arg, 1);
}

static int lamp_release(struct inode *inode, struct file *file)
{
	lamp_unregister(file->private_data);
	return 0;
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
	.release = lamp_release,
};
