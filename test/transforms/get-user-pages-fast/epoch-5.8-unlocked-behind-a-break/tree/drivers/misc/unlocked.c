#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static long unl_read(unsigned long arg)
{
	struct page *page;
	long got;

	got = get_user_pages_unlocked(arg, 1, &page, 0);
	if (got < 1)
		return got ? got : -EFAULT;
	unl_use(page);
	put_page(page);
	return 0;
}

static ssize_t unl_fill(struct file *file, char __user *buf, size_t len, loff_t *off)
{
	struct page *pages[4];
	int i, got;

	got =
		get_user_pages_unlocked((unsigned long)buf, 4, pages,
					FOLL_WRITE);
	for (i = 0; i < got; i++) {
		unl_fill_page(pages[i]);
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	return got > 0 ? got * PAGE_SIZE : -EFAULT;
}

static long unl_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return unl_read(arg);
}

static const struct file_operations unl_fops = {
	.unlocked_ioctl	= unl_ioctl,
	.read	= unl_fill,
};
