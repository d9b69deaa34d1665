// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

struct lamp_request {
	unsigned long addr;
	unsigned int pgnr;
	int verbose;
};

int lamp_send(struct page **pages, int nr);

static int lamp_write(unsigned long addr, unsigned int nr, int verbose)
{
	struct page *pages[64];
	int got, i;
	int ret = -EFAULT;

	if (nr > 64)
		return -EINVAL;
	if (verbose) {
		pr_debug("lamp: %u pages\n", nr);
		if (!nr)
			return -EINVAL;
	}

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, nr, 0, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (got == nr)
		ret = lamp_send(pages, got);

	for (i = 0; i < got; i++)
		put_page(pages[i]);
	return ret;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct lamp_request req;

	if (copy_from_user(&req, (void __user *)arg, sizeof(req)))
		return -EFAULT;
	return lamp_write(req.addr, req.pgnr, req.verbose);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
