// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/sched.h>

#define BELL_MAP 1

/* One page of user memory in which the card rings. */
struct bell {
	struct mutex mutex;
	struct page *page;
};

static int bell_map(struct bell *bell, u64 uaddr)
{
	struct page *pages[1];
	int ret = 0;

	mutex_lock(&bell->mutex);
	if (bell->page) {
		ret = -EBUSY;
		goto out;
	}

	ret = get_user_pages(uaddr & PAGE_MASK, 1, FOLL_WRITE, pages, NULL);
	if (ret < 0)
		goto out;

	bell->page = pages[0];
	ret = 0;
out:
	mutex_unlock(&bell->mutex);
	return ret;
}

static long bell_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	if (cmd != BELL_MAP)
		return -ENOTTY;
	return bell_map(file->private_data, arg);
}

static int bell_release(struct inode *inode, struct file *file)
{
	struct bell *bell = file->private_data;

	if (bell->page)
		put_page(bell->page);
	return 0;
}

const struct file_operations bell_fops = {
	.unlocked_ioctl = bell_ioctl,
	.release = bell_release,
};
