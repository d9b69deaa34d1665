// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

static int lamp_draw(unsigned long arg, unsigned long nr)
{
	struct page **pages;
	long ret;
	unsigned long i;

	if (nr == 0)
		return -EINVAL;
	pages = vmalloc(nr * sizeof(*pages));
	if (!pages)
		return -ENOMEM;
	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(arg, nr, FOLL_WRITE, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != nr)
		goto partial;
	for (i = 0; i < nr; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	vfree(pages);
	return 0;
partial:
	if (ret > 0)
		release_pages(pages, ret, 0);
	vfree(pages);
	return -EFAULT;
}

static long lamp_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return lamp_draw(arg);
}

const struct file_operations lamp_fops = {
	.unlocked_ioctl = lamp_ioctl,
};
