// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_touch(struct page *page);

static int lamp_poke(unsigned long addr, int how)
{
	unsigned int flags = FOLL_WRITE;
	struct page *page;
	int ret;

#ifdef CONFIG_LAMP_FORCE
	flags |= FOLL_FORCE;
#endif
	ret = get_user_pages_unlocked(addr, 1, &page, flags);
	if (ret != 1)
		return ret < 0 ? ret : -EFAULT;

	ret = lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	return ret;
}

static long lamp_poke_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	return lamp_poke(arg, cmd);
}

const struct file_operations lamp_poke_fops = {
	.unlocked_ioctl = lamp_poke_ioctl,
};
