// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

void lamp_touch(struct page *page);

static int lamp_forced(unsigned long addr)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(addr, 1, &page, FOLL_FORCE);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_impatient(unsigned long addr)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(addr, 1, &page, FOLL_NOWAIT | FOLL_WRITE);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_poisoned(unsigned long addr)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(addr, 1, &page, FOLL_HWPOISON);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_hidden(unsigned long addr, int force)
{
	unsigned int flags = FOLL_WRITE;
	struct page *page;
	int got;

	if (force)
		flags |= FOLL_FORCE;
	got = get_user_pages_unlocked(addr, 1, &page, flags);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	put_page(page);
	return 0;
}

static int lamp_given(unsigned long addr, unsigned int flags)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(addr, 1, &page, flags);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_forced(arg) + lamp_impatient(arg) + lamp_poisoned(arg) +
	       lamp_hidden(arg, cmd) + lamp_given(arg, cmd);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
