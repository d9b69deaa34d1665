// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long rt_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got, tries = 3;

again:
	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (got == -EAGAIN && tries--) {
		up_read(&current->mm->mmap_sem);
		cond_resched();
		goto again;
	}
	up_read(&current->mm->mmap_sem);
	if (got < 1)
		return got ?: -EFAULT;
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long rt2_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (got != 1)
		goto up;
	put_page(page);
up:
	up_read(&current->mm->mmap_sem);

	return got == 1 ? 0 : -EFAULT;
}

static long rt3_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (got != 1) {
		pr_err("pin failed\n");
		got = -EFAULT;
		goto up;
	} else if (cmd == 3) {
		up_read(&current->mm->mmap_sem);
		put_page(page);
		return 0;
	} else {
		put_page(page);
		got = 0;
	}
up:
	up_read(&current->mm->mmap_sem);
	return got;
}

const struct file_operations r_fops = {
	.unlocked_ioctl = rt_ioctl,
};

const struct file_operations r2_fops = {
	.unlocked_ioctl = rt2_ioctl,
};

const struct file_operations r3_fops = {
	.unlocked_ioctl = rt3_ioctl,
};
