// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/sched.h>
#include <linux/slab.h>

static DEFINE_MUTEX(lamp_mutex);
void lamp_touch(struct page *page);

static int lamp_mark(unsigned long arg)
{
	struct page *page;
	int ret;

	mutex_lock(&lamp_mutex);
	ret = get_user_pages(arg, 1, FOLL_WRITE, &page, NULL);
	if (ret != 1) {
		mutex_unlock(&lamp_mutex);
		return -EFAULT;
	}
	lamp_touch(page);
	set_page_dirty_lock(page);
	put_page(page);
	mutex_unlock(&lamp_mutex);
	return 0;
}

static int lamp_mmap(struct file *file, struct vm_area_struct *vma)
{
	mutex_lock(&lamp_mutex);
	vma->vm_flags |= VM_IO;
	mutex_unlock(&lamp_mutex);
	return 0;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_mark(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
	.mmap = lamp_mmap,
};
