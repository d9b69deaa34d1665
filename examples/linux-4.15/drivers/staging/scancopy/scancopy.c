// SPDX-License-Identifier: GPL-2.0
/*
 * A scanner that fills a user buffer within one ioctl.
 */
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define SCANCOPY_READ 1

struct scancopy_request {
	u64 userptr;
	u32 pgnr;
};

int scancopy_transfer(struct page **pages, int nr);

static int scancopy_read_lines(struct scancopy_request *req)
{
	struct page **pages;
	int page_nr;
	int ret;
	int i;

	if (!req->pgnr || req->pgnr > 1024)
		return -EINVAL;

	pages = kmalloc_array(req->pgnr, sizeof(*pages), GFP_KERNEL);
	if (!pages)
		return -ENOMEM;

	down_read(&current->mm->mmap_sem);
	page_nr = get_user_pages((unsigned long)req->userptr,
				 (int)req->pgnr, 1, pages, NULL);
	up_read(&current->mm->mmap_sem);

	if (page_nr != req->pgnr) {
		pr_err("scancopy: get_user_pages err %d\n", page_nr);
		ret = page_nr < 0 ? page_nr : -EFAULT;
		goto release;
	}

	ret = scancopy_transfer(pages, page_nr);

release:
	for (i = 0; i < page_nr; i++) {
		set_page_dirty_lock(pages[i]);
		put_page(pages[i]);
	}
	kfree(pages);
	return ret;
}

static long scancopy_ioctl(struct file *file, unsigned int cmd,
			   unsigned long arg)
{
	struct scancopy_request req;

	if (cmd != SCANCOPY_READ)
		return -ENOTTY;
	if (copy_from_user(&req, (void __user *)arg, sizeof(req)))
		return -EFAULT;
	return scancopy_read_lines(&req);
}

const struct file_operations scancopy_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = scancopy_ioctl,
};
