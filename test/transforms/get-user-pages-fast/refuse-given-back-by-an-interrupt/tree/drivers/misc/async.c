#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>

static void async_done(void *priv)
{
	struct async_req *req = priv;
	int i;

	for (i = 0; i < req->nr; i++)
		put_page(req->pages[i]);
	kfree(req);
}

static irqreturn_t async_irq(int irq, void *dev)
{
	async_done(((struct async_dev *)dev)->req);
	return IRQ_HANDLED;
}

static int async_submit(struct async_dev *dev, unsigned long uaddr, int nr)
{
	struct async_req *req = kzalloc(sizeof(*req), GFP_KERNEL);
	int got;

	if (!req)
		return -ENOMEM;
	down_read(&current->mm->mmap_sem);
	got = get_user_pages(uaddr, nr, FOLL_WRITE, req->pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (got < nr) {
		req->nr = got > 0 ? got : 0;
		async_done(req);
		return -EFAULT;
	}
	req->nr = nr;
	dev->req = req;
	async_start(dev);
	return 0;
}

static long async_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return async_submit(file->private_data, arg, 8);
}

static const struct file_operations async_fops = {
	.unlocked_ioctl	= async_ioctl,
};

int async_probe(struct async_dev *dev)
{
	return request_irq(dev->irq, async_irq, 0, "async", dev);
}
