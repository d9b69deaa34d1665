#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long cond_one(unsigned long arg)
{
	struct page *page;

	down_read(&current->mm->mmap_sem);
	if (unlikely(get_user_pages(current, current->mm, arg, 1, 1, 0, &page, NULL) != 1)) {
		up_read(&current->mm->mmap_sem);
		return -EFAULT;
	}
	up_read(&current->mm->mmap_sem);

	cond_use(page);
	set_page_dirty_lock(page);
	put_page(page);
	return 0;
}

static long cond_two(unsigned long arg, struct page **pages, int n)
{
	int got;

	if (n <= 0 || n > 16)
		return -EINVAL;
	down_read(&current->mm->mmap_sem);
	if ((got = get_user_pages(current, current->mm, arg, n, 0, 0, pages, NULL)) < n)
		goto short_pin;
	up_read(&current->mm->mmap_sem);
	cond_list(pages, n);
	release_pages(pages, got, 0);
	return 0;

short_pin:
	up_read(&current->mm->mmap_sem);
	while (got > 0)
		put_page(pages[--got]);
	return -EFAULT;
}

static long cond_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *pages[16];

	switch (cmd) {
	case COND_ONE:
		return cond_one(arg);
	case COND_TWO:
		return cond_two(arg, pages, 7);
	}
	return -ENOTTY;
}

static const struct file_operations cond_fops = {
	.unlocked_ioctl	= cond_ioctl,
};
