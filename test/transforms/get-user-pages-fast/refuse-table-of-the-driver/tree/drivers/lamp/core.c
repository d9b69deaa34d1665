// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#include "lamp.h"

static long lamp_core_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct lamp *lamp = file->private_data;
	long ret;

	down_read(&current->mm->mmap_sem);
	ret = lamp->ops->ioctl(file, cmd, arg);
	up_read(&current->mm->mmap_sem);
	return ret;
}

static const struct file_operations lamp_fops = {
	.owner		= THIS_MODULE,
	.unlocked_ioctl	= lamp_core_ioctl,
};
