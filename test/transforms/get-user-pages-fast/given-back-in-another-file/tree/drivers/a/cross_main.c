#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include "cross.h"

static long cross_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct cross *c = file->private_data;
	int ret;

	ret = cross_pin(c, arg);
	if (!ret)
		ret = cross_run(c);
	cross_unpin(c);
	return ret;
}

static const struct file_operations cross_fops = {
	.unlocked_ioctl	= cross_ioctl,
};
