// SPDX-License-Identifier: GPL-2.0
/*
 * A context may name a byte of its memory in which it is told of signals.
 */
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/uaccess.h>

#define IOCTL_VMCI_SET_NOTIFY 1

struct vmci_ctx {
	struct page *notify_page;
	bool *notify;
};

static int vmci_host_setup_notify(struct vmci_ctx *context, unsigned long uva)
{
	int retval;

	if (context->notify_page)
		return -EBUSY;
	if (!access_ok(VERIFY_WRITE, (void __user *)uva, sizeof(u8)))
		return -EFAULT;

	retval = get_user_pages_fast(uva, 1, 1, &context->notify_page);
	if (retval != 1) {
		context->notify_page = NULL;
		return -EFAULT;
	}

	context->notify = page_address(context->notify_page) +
			  offset_in_page(uva);
	return 0;
}

static void vmci_ctx_unset_notify(struct vmci_ctx *context)
{
	struct page *page = context->notify_page;

	context->notify = NULL;
	context->notify_page = NULL;
	if (page)
		put_page(page);
}

static long vmci_host_unlocked_ioctl(struct file *filp, unsigned int iocmd,
				     unsigned long ioarg)
{
	switch (iocmd) {
	case IOCTL_VMCI_SET_NOTIFY:
		return vmci_host_setup_notify(filp->private_data, ioarg);
	default:
		return -ENOTTY;
	}
}

static int vmci_host_close(struct inode *inode, struct file *filp)
{
	vmci_ctx_unset_notify(filp->private_data);
	return 0;
}

const struct file_operations vmuser_fops = {
	.owner = THIS_MODULE,
	.release = vmci_host_close,
	.unlocked_ioctl = vmci_host_unlocked_ioctl,
};
