// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int ferry_cross(struct ferry *ferry, unsigned long cargo, size_t weight)
{
	struct page **decks = NULL;
	unsigned long n = 0;
	int err, k;

	if (cargo) {
		long stowed;

		n = (weight + PAGE_SIZE) >> PAGE_SHIFT;
		decks = kmalloc_array(n, sizeof(*decks), GFP_KERNEL);
		if (!decks)
			return -ENOMEM;

		down_read(&current->mm->mmap_sem);
		stowed = get_user_pages(
				cargo & PAGE_MASK,
				n,
				ferry->inbound ? FOLL_WRITE : 0,
				decks,
				NULL);
		up_read(&current->mm->mmap_sem);

		if (stowed != n) {
			if (stowed < 0) {
				pr_err("get_user_pages: %ld\n", stowed);
				n = 0;
			} else
				n = stowed;
			err = -EFAULT;
			goto unload;
		}
	}

	err = ferry_sail(ferry, decks, n);
unload:
	if (decks) {
		for (k = 0; k < n; k++)
			put_page(decks[k]);
		kfree(decks);
	}
	return err;
}

static long ferry_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return ferry_cross(file->private_data, arg, PAGE_SIZE);
}

const struct file_operations ferry_fops = {
	.unlocked_ioctl = ferry_ioctl,
};
