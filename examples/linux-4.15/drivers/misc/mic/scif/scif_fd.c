// SPDX-License-Identifier: GPL-2.0
/*
 * The device file: user space registers and unregisters its windows.
 */
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/uaccess.h>
#include "scif_rma.h"

#define SCIF_REG	1
#define SCIF_UNREG	2

struct scifioctl_reg {
	u64 addr;
	u64 len;
	off_t offset;
	int prot;
	int flags;
};

static long scif_fdioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
	struct scif_endpt *ep = f->private_data;
	struct scifioctl_reg reg;
	off_t ret;

	if (copy_from_user(&reg, (void __user *)arg, sizeof(reg)))
		return -EFAULT;

	switch (cmd) {
	case SCIF_REG:
		/* Memory of the kernel is not for user space to name. */
		if (reg.flags & SCIF_MAP_KERNEL)
			return -EINVAL;
		ret = scif_register(ep, (void *)reg.addr, reg.len, reg.offset,
				    reg.prot, reg.flags);
		return ret < 0 ? ret : 0;
	case SCIF_UNREG:
		return scif_unregister(ep, reg.offset);
	default:
		return -ENOTTY;
	}
}

const struct file_operations scif_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = scif_fdioctl,
};
