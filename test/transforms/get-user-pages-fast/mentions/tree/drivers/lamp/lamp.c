// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

/* Once this was done by get_user_pages(), page by page. */
static int (*lamp_pin)(unsigned long, int, int, struct page **) =
	get_user_pages_fast;

extern long get_user_pages_unlocked(unsigned long start, unsigned long nr,
				    struct page **pages, unsigned int flags);

static int lamp_hang(unsigned long arg)
{
	struct page *page;

	if (lamp_pin(arg, 1, 1, &page) != 1) {
		pr_err("lamp: get_user_pages_fast() has failed\n");
		return -EFAULT;
	}
	put_page(page); // of get_user_pages_fast()
	return 0;
}

static long lamp_hang_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_hang(arg);
}

const struct file_operations lamp_hang_fops = {
	.unlocked_ioctl = lamp_hang_ioctl,
};
