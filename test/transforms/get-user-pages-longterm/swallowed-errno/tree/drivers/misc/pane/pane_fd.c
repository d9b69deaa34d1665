// SPDX-License-Identifier: GPL-2.0
/*
 * The device file: user space registers and unregisters its sashs.
 */
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/uaccess.h>
#include "pane_rma.h"

#define PANE_REG	1
#define PANE_UNREG	2

struct paneioctl_reg {
	u64 addr;
	u64 len;
	off_t offset;
	int prot;
	int flags;
};

static long pane_fdioctl(struct file *f, unsigned int cmd, unsigned long arg)
{
	struct pane_endpt *ep = f->private_data;
	struct paneioctl_reg reg;
	off_t ret;

	if (copy_from_user(&reg, (void __user *)arg, sizeof(reg)))
		return -EFAULT;

	switch (cmd) {
	case PANE_REG:
		/* Memory of the kernel is not for user space to name. */
		if (reg.flags & PANE_MAP_KERNEL)
			return -EINVAL;
		ret = pane_register(ep, (void *)reg.addr, reg.len, reg.offset,
				    reg.prot, reg.flags);
		return ret < 0 ? ret : 0;
	case PANE_UNREG:
		return pane_unregister(ep, reg.offset);
	default:
		return -ENOTTY;
	}
}

const struct file_operations pane_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = pane_fdioctl,
};
