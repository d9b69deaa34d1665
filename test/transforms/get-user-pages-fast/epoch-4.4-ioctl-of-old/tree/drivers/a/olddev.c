#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int olddev_ioctl(struct inode *inode, struct file *file,
			unsigned int cmd, unsigned long arg)
{
	struct page *page;
	int ret;

	ret = get_user_pages(current, current->mm, arg, 1, 1, 0, &page, NULL);
	if (ret != 1)
		return -EFAULT;
	set_page_dirty_lock(page);
	page_cache_release(page);
	return 0;
}

static struct file_operations olddev_fops = {
	.ioctl = olddev_ioctl,
};
