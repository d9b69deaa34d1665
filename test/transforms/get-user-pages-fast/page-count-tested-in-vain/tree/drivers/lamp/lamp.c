// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

int lamp_send(struct page **pages, int nr);

static int lamp_write(unsigned long addr, unsigned int nr)
{
	struct page *pages[64];
	int got, i;
	int ret = -EFAULT;

	if (nr > 64)
		return -EINVAL;
	if (!nr)
		pr_debug("lamp: nothing to write\n");

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, nr, 0, pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (got == nr)
		ret = lamp_send(pages, got);

	for (i = 0; i < got; i++)
		put_page(pages[i]);
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
