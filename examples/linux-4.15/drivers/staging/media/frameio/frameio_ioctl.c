// SPDX-License-Identifier: GPL-2.0
/*
 * The application decides how long a frame stays.
 */
#include <linux/fs.h>
#include <linux/module.h>
#include "frameio.h"

#define FRAMEIO_QUEUE	1
#define FRAMEIO_DEQUEUE	2

static long frameio_ioctl(struct file *file, unsigned int cmd,
			  unsigned long arg)
{
	struct frameio_bo *bo = file->private_data;

	switch (cmd) {
	case FRAMEIO_QUEUE:
		return frameio_bo_alloc_pages(bo, (void __user *)arg);
	case FRAMEIO_DEQUEUE:
		frameio_bo_free_pages(bo);
		return 0;
	default:
		return -ENOTTY;
	}
}

static int frameio_release(struct inode *inode, struct file *file)
{
	frameio_bo_free_pages(file->private_data);
	return 0;
}

const struct file_operations frameio_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = frameio_ioctl,
	.release = frameio_release,
};
