// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr);

static int lamp_write(unsigned long addr, size_t len)
{
	int nr = ((addr & ~PAGE_MASK) + len + PAGE_SIZE - 1) >> PAGE_SHIFT;
	struct page **pages;
	int got, i;
	int ret = -EFAULT;

	if (nr < 1 || nr > 64)
		return -EINVAL;

	pages = kcalloc(nr, sizeof(*pages), GFP_KERNEL);
	if (!pages)
		return -ENOMEM;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, nr, 0, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (got == nr)
		ret = lamp_send(pages, got);

	for (i = 0; i < got; i++)
		put_page(pages[i]);
	kfree(pages);
	return ret;
}

static long lamp_write_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	return lamp_write(arg, cmd);
}

const struct file_operations lamp_write_fops = {
	.unlocked_ioctl = lamp_write_ioctl,
};
