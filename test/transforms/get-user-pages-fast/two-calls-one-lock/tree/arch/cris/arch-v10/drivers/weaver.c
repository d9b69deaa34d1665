// SPDX-License-Identifier: GPL-2.0
/*
 * Twists a user buffer into another one by DMA.
 */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/wait.h>
#include "weaver.h"

#define DEBUG_API(x) x

static DECLARE_WAIT_QUEUE_HEAD(weaver_ioc_process_wq);

static int weaver_ioctl_process(struct file *filp, unsigned long arg)
{
	struct weaver_op req;
	struct weaver_run run = { NULL };
	struct page **srcpages = NULL;
	struct page **dstpages = NULL;
	int nsrc = 0;
	int ndst = 0;
	size_t skip;
	int err;
	int i;

	if (copy_from_user(&req, (void __user *)arg, sizeof(req)))
		return -EFAULT;
	if (!access_ok(VERIFY_WRITE, req.twist_outdata, req.twist_outlen))
		return -EFAULT;
	if (!access_ok(VERIFY_READ, req.indata, req.inlen))
		return -EFAULT;

	skip = weaver_header_bytes(&req);
	if (skip > req.inlen)
		return -EINVAL;

	nsrc = (offset_in_page(req.indata + skip) + req.inlen -
		     skip - 1 + PAGE_SIZE - 1) >> PAGE_SHIFT;
	srcpages = kmalloc_array(nsrc, sizeof(*srcpages), GFP_KERNEL);
	if (!srcpages) {
		nsrc = ndst = 0;
		err = -ENOMEM;
		goto put_all;
	}
	if (req.do_twist) {
		ndst = (offset_in_page(req.twist_outdata) +
			      req.twist_outlen - 1 + PAGE_SIZE - 1) >>
			     PAGE_SHIFT;
		dstpages = kmalloc_array(ndst, sizeof(*dstpages),
					 GFP_KERNEL);
		if (!dstpages) {
			nsrc = ndst = 0;
			err = -ENOMEM;
			goto put_all;
		}
	}

	/* Take the semaphore of the address space. */
	down_read(&current->mm->mmap_sem);

	err = get_user_pages((unsigned long)(req.indata + skip),
			     nsrc,
			     0,  /* the in data is only read */
			     srcpages,
			     NULL);

	if (err < 0) {
		up_read(&current->mm->mmap_sem);
		ndst = nsrc = 0;
		DEBUG_API(pr_debug("get_user_pages indata\n"));
		goto put_all;
	}
	nsrc = err;
	if (req.do_twist) {
		err = get_user_pages((unsigned long)req.twist_outdata,
				     ndst,
				     FOLL_WRITE, /* the out data is written */
				     dstpages,
				     NULL);
		up_read(&current->mm->mmap_sem);
		if (err < 0) {
			ndst = 0;
			DEBUG_API(pr_debug("get_user_pages outdata\n"));
			goto put_all;
		}
		ndst = err;
	} else {
		up_read(&current->mm->mmap_sem);
	}

	run.in = srcpages;
	run.nin = nsrc;
	run.out = dstpages;
	run.nout = ndst;
	err = weaver_queue_run(&run);
	if (err)
		goto put_all;

	wait_event(weaver_ioc_process_wq, run.processed != 0);
	err = run.status;

 put_all:
	/* Everything goes back here, after success as well. */
	for (i = 0; i < nsrc; i++)
		put_page(srcpages[i]);
	for (i = 0; i < ndst; i++) {
		set_page_dirty_lock(dstpages[i]);
		put_page(dstpages[i]);
	}
	kfree(srcpages);
	kfree(dstpages);
	return err;
}

static long weaver_ioctl(struct file *filp, unsigned int cmd,
			    unsigned long arg)
{
	switch (cmd) {
	case WEAVER_IO_PROCESS_OP:
		return weaver_ioctl_process(filp, arg);
	default:
		return -ENOTTY;
	}
}

const struct file_operations weaver_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = weaver_ioctl,
};
