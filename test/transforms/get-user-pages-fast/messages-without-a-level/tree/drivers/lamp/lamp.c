// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

#define LAMP_TALK(say)	do { if (lamp_talks) say; } while (0)

static int lamp_talks;

int lamp_send(struct page **pages, int nr);

static long lamp_draw(unsigned long arg)
{
	struct page *pages[4];
	int ret = -EFAULT;
	int got, i;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(arg, 4, FOLL_WRITE, pages, NULL);
	up_read(&current->mm->mmap_sem);

	if (got < 0) {
		printk("get_user_pages failed\n");
		printk("lamp: get_user_pages(%lx) failed with %d\n", arg, got);
		printk(KERN_ERR "get_user_pages failed: %d\n", got);
		printk("from %lx on get_user_pages() made %d pages\n",
		       arg, got);
		pr_err("get_user_pages failed\n");
		return got;
	}
	if (got != 4) {
		LAMP_TALK(printk("lamp_draw: get_user_pages of a part only\n"));
		goto release;
	}

	ret = lamp_send(pages, got);

release:
	for (i = 0; i < got; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return ret;
}

static long lamp_draw_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_draw_fops = {
	.unlocked_ioctl = lamp_draw_ioctl,
};
