// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

#define LAMP_READONLY 1

void lamp_touch(struct page *page);

static int lamp_inverted(unsigned long arg, int how)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(arg, 1, &page,
				      how & LAMP_READONLY ? 0 : FOLL_WRITE);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_compared(unsigned long arg, int how)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(arg, 1, &page,
				      how == READ ? FOLL_WRITE : 0);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_parenthesised(unsigned long arg, int how)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(arg, 1, &page,
				      (how & 2) ? FOLL_WRITE : 0);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static int lamp_named(unsigned long arg, int how)
{
	struct page *page;
	int got;

	got = get_user_pages_unlocked(arg, 1, &page,
				      how ? FOLL_WRITE : 0);
	if (got != 1)
		return got < 0 ? got : -EFAULT;
	lamp_touch(page);
	put_page(page);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_inverted(arg, cmd) + lamp_compared(arg, cmd) +
	       lamp_parenthesised(arg, cmd) + lamp_named(arg, cmd);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
