// SPDX-License-Identifier: GPL-2.0
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

#define GONG_HANG 1

struct gong {
	struct page *page;
};

int gong_tune(struct gong *gong);

static void gong_put_page(struct gong *gong)
{
	put_page(gong->page);
}

static int gong_get_page(struct gong *gong, unsigned long addr)
{
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(addr, 1, FOLL_WRITE, &gong->page, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != 1)
		return ret < 0 ? ret : -EFAULT;
	return 0;
}

static struct gong *gong_hang(unsigned long addr)
{
	struct gong *gong;
	int err;

	gong = kzalloc(sizeof(*gong), GFP_KERNEL);
	if (!gong)
		return ERR_PTR(-ENOMEM);

	err = gong_get_page(gong, addr);
	if (err)
		goto out_free;

	err = gong_tune(gong);
	if (!err)
		return gong;

	gong_put_page(gong);
out_free:
	kfree(gong);
	return ERR_PTR(err);
}

static long gong_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct gong *gong;

	if (cmd != GONG_HANG)
		return -ENOTTY;
	gong = gong_hang(arg);
	if (IS_ERR(gong))
		return PTR_ERR(gong);
	file->private_data = gong;
	return 0;
}

static int gong_release(struct inode *inode, struct file *file)
{
	gong_put_page(file->private_data);
	kfree(file->private_data);
	return 0;
}

const struct file_operations gong_fops = {
	.unlocked_ioctl = gong_ioctl,
	.release = gong_release,
};
