// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_draw_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	struct page *page;
	int ret;

#ifdef CONFIG_LAMP
	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	up_read(&current->mm->mmap_sem);
#else
	ret = -ENOSYS;
#endif
	if (ret != 1)
		return -EFAULT;

	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

const struct file_operations lamp_draw_fops = {
	.unlocked_ioctl = lamp_draw_ioctl,
};
