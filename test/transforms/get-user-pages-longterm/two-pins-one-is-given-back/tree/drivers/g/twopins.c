// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

struct twopins {
	struct page *ring[4];
	struct page *once[4];
};

static int pin_ring(struct twopins *t, unsigned long addr)
{
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, 4, FOLL_WRITE, t->ring, NULL);
	up_read(&current->mm->mmap_sem);
	return got == 4 ? 0 : -EFAULT;
}

static int pin_once(struct twopins *t, unsigned long addr)
{
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, 4, FOLL_WRITE, t->once, NULL);
	up_read(&current->mm->mmap_sem);
	return got == 4 ? 0 : -EFAULT;
}

static void unpin_once(struct twopins *t)
{
	int i;

	for (i = 0; i < 4; i++)
		put_page(t->once[i]);
}

static void unpin_ring(struct twopins *t)
{
	int i;

	for (i = 0; i < 4; i++)
		put_page(t->ring[i]);
}

static long two_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct twopins *t = file->private_data;
	int err;

	err = pin_ring(t, arg);
	if (err)
		return err;
	err = pin_once(t, arg);
	if (err)
		return err;
	two_start(t);
	unpin_once(t);
	return 0;
}

static int two_release(struct inode *inode, struct file *file)
{
	unpin_ring(file->private_data);
	return 0;
}

const struct file_operations two_fops = {
	.unlocked_ioctl = two_ioctl,
	.release = two_release,
};
