// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

struct lamp_request { struct page *pages[16]; int nr; struct completion done; };

static void lamp_done(struct lamp_request *request)
{
	int i;

	for (i = 0; i < request->nr; i++) {
		set_page_dirty_lock(request->pages[i]);
		put_page(request->pages[i]);
	}
	kfree(request);
}

static void lamp_complete(struct lamp_dev *dev)
{
	lamp_done(dev->request);
}

static irqreturn_t lamp_interrupt(int irq, void *data)
{
	lamp_complete(data);
	return IRQ_HANDLED;
}

static int lamp_probe(struct pci_dev *pdev)
{
	return request_irq(pdev->irq, lamp_interrupt, 0, "lamp", pdev);
}

static ssize_t lamp_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	struct lamp_request *request = kzalloc(sizeof(*request), GFP_KERNEL);
	int ret;

	if (!request)
		return -ENOMEM;
	down_read(&current->mm->mmap_sem);
	ret = get_user_pages((unsigned long)buf, 16, 0, request->pages, NULL);
	up_read(&current->mm->mmap_sem);
	if (ret != 16)
		return -EFAULT;
	request->nr = 16;
	lamp_start(request);
	return len;
}

static int lamp_release(struct inode *inode, struct file *file)
{
	lamp_complete(file->private_data);
	return 0;
}

const struct file_operations lamp_fops = {
	.write = lamp_write,
	.release = lamp_release,
};
