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

static int lamp_write(struct lamp_request *req)
{
	struct page *pages[64];
	int got, i;
	int ret = -EFAULT;

	if (!req->pgnr || req->pgnr > 64)
		return -EINVAL;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(req->addr, (int)req->pgnr, 0, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (got == req->pgnr)
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
	return lamp_write(&req);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
