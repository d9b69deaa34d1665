// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static long lamp_draw_ioctl(struct file *file, unsigned int cmd,
			    unsigned long arg)
{
	struct lamp *lamp = file->private_data;
	struct page *page;
	int ret;

	mutex_lock(&lamp->lock);
	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (ret != 1) {
		ret = -EFAULT;
		goto out_unlock;
	}
	set_page_dirty_lock(page);
	put_page(page);
out_unlock:
	up_read(&current->mm->mmap_sem);
	ret = ret < 0 ? ret : 0;
out_mutex_unlock:
	mutex_unlock(&lamp->lock);
	return ret;
}

const struct file_operations lamp_draw_fops = {
	.unlocked_ioctl = lamp_draw_ioctl,
};
