#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static int wo_pin(struct wo_req *req, unsigned long start, int nr)
{
	int err;

	/* We need mmap_sem for writing here, see below */
	mmap_write_lock(current->mm);

	err =
	    get_user_pages(start, nr, FOLL_WRITE, req->pages);

	mmap_write_unlock(current->mm);

	if (err != nr)
		return wo_release(req, err);
	return 0;
}

static int wo_release(struct wo_req *req, int got)
{
	int i;

	for (i = 0; i < got; i++)
		put_page(req->pages[i]);
	return -EFAULT;
}

static long wo_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct wo_req req;
	int ret;

	ret = wo_pin(&req, arg, WO_PAGES);
	if (ret)
		return ret;
	ret = wo_do(&req);
	wo_release(&req, WO_PAGES);
	return ret;
}

static const struct file_operations wo_fops = {
	.unlocked_ioctl	= wo_ioctl,
};
