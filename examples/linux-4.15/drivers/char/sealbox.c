// SPDX-License-Identifier: GPL-2.0
/*
 * A box that seals a user buffer in place.
 */
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

struct sealbox_op {
	u64 addr;
	u32 nr_pages;
};

int sealbox_seal(struct page **pages, int nr);

static long sealbox_ioctl(struct file *file, unsigned int cmd,
			  unsigned long arg)
{
	struct sealbox_op op;
	struct page **pages;
	int got, i;
	int ret = -EFAULT;

	if (copy_from_user(&op, (void __user *)arg, sizeof(op)))
		return -EFAULT;
	if (!op.nr_pages || op.nr_pages > 256)
		return -EINVAL;

	pages = kcalloc(op.nr_pages, sizeof(*pages), GFP_KERNEL);
	if (!pages)
		return -ENOMEM;

	got = get_user_pages_fast(op.addr, op.nr_pages, FOLL_WRITE, pages);
	if (got == op.nr_pages)
		ret = sealbox_seal(pages, got);

	for (i = 0; i < got; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	kfree(pages);
	return ret;
}

const struct file_operations sealbox_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = sealbox_ioctl,
};
