// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long rwguard_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got;

	guard(rwsem_read)(&current->mm->mmap_lock);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	if (got != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long rwscoped_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got = 0;

	scoped_guard(rwsem_read, &current->mm->mmap_lock)
		got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	if (got != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static long cond_guarded_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got = 0;

	scoped_cond_guard(mmap_read_lock_kill, return -EINTR, current->mm) {
		got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	}
	if (got != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static long class_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got = 0;

	CLASS(mmap_read_lock, held)(current->mm);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	if (got != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

static long acq_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got = 0;

	ACQUIRE(mmap_read_lock_kill, held)(current->mm);
	if (ACQUIRE_ERR(mmap_read_lock_kill, &held))
		return -EINTR;
	got = get_user_pages(arg, 1, FOLL_WRITE, &page);
	if (got != 1)
		return -EFAULT;
	put_page(page);
	return 0;
}

const struct file_operations a_fops = {
	.unlocked_ioctl = rwguard_ioctl,
};

const struct file_operations b_fops = {
	.unlocked_ioctl = rwscoped_ioctl,
};

const struct file_operations c_fops = {
	.unlocked_ioctl = cond_guarded_ioctl,
};

const struct file_operations d_fops = {
	.unlocked_ioctl = class_ioctl,
};

const struct file_operations e_fops = {
	.unlocked_ioctl = acq_ioctl,
};
