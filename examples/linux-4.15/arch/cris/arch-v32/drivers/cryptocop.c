// SPDX-License-Identifier: GPL-2.0
/*
 * Stream co-processor: ciphers a user buffer into another one by DMA.
 */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/wait.h>
#include "cryptocop.h"

#define DEBUG_API(x) x

static DECLARE_WAIT_QUEUE_HEAD(cryptocop_ioc_process_wq);

static int cryptocop_ioctl_process(struct file *filp, unsigned long arg)
{
	struct strcop_crypto_op oper;
	struct cryptocop_job job = { NULL };
	struct page **inpages = NULL;
	struct page **outpages = NULL;
	int noinpages = 0;
	int nooutpages = 0;
	size_t prev_ix;
	int err;
	int i;

	if (copy_from_user(&oper, (void __user *)arg, sizeof(oper)))
		return -EFAULT;
	if (!access_ok(VERIFY_WRITE, oper.cipher_outdata, oper.cipher_outlen))
		return -EFAULT;
	if (!access_ok(VERIFY_READ, oper.indata, oper.inlen))
		return -EFAULT;

	prev_ix = first_cfg_change_ix(&oper);
	if (prev_ix > oper.inlen)
		return -EINVAL;

	noinpages = (offset_in_page(oper.indata + prev_ix) + oper.inlen -
		     prev_ix - 1 + PAGE_SIZE - 1) >> PAGE_SHIFT;
	inpages = kmalloc_array(noinpages, sizeof(*inpages), GFP_KERNEL);
	if (!inpages) {
		noinpages = nooutpages = 0;
		err = -ENOMEM;
		goto error_cleanup;
	}
	if (oper.do_cipher) {
		nooutpages = (offset_in_page(oper.cipher_outdata) +
			      oper.cipher_outlen - 1 + PAGE_SIZE - 1) >>
			     PAGE_SHIFT;
		outpages = kmalloc_array(nooutpages, sizeof(*outpages),
					 GFP_KERNEL);
		if (!outpages) {
			noinpages = nooutpages = 0;
			err = -ENOMEM;
			goto error_cleanup;
		}
	}

	/* Take the semaphore of the address space. */
	down_read(&current->mm->mmap_sem);

	err = get_user_pages((unsigned long)(oper.indata + prev_ix),
			     noinpages,
			     0,  /* the in data is only read */
			     inpages,
			     NULL);

	if (err < 0) {
		up_read(&current->mm->mmap_sem);
		nooutpages = noinpages = 0;
		DEBUG_API(pr_debug("get_user_pages indata\n"));
		goto error_cleanup;
	}
	noinpages = err;
	if (oper.do_cipher) {
		err = get_user_pages((unsigned long)oper.cipher_outdata,
				     nooutpages,
				     FOLL_WRITE, /* the out data is written */
				     outpages,
				     NULL);
		up_read(&current->mm->mmap_sem);
		if (err < 0) {
			nooutpages = 0;
			DEBUG_API(pr_debug("get_user_pages outdata\n"));
			goto error_cleanup;
		}
		nooutpages = err;
	} else {
		up_read(&current->mm->mmap_sem);
	}

	job.in = inpages;
	job.nin = noinpages;
	job.out = outpages;
	job.nout = nooutpages;
	err = cryptocop_queue_job(&job);
	if (err)
		goto error_cleanup;

	wait_event(cryptocop_ioc_process_wq, job.processed != 0);
	err = job.status;

 error_cleanup:
	/* Everything goes back here, after success as well. */
	for (i = 0; i < noinpages; i++)
		put_page(inpages[i]);
	for (i = 0; i < nooutpages; i++) {
		set_page_dirty_lock(outpages[i]);
		put_page(outpages[i]);
	}
	kfree(inpages);
	kfree(outpages);
	return err;
}

static long cryptocop_ioctl(struct file *filp, unsigned int cmd,
			    unsigned long arg)
{
	switch (cmd) {
	case CRYPTOCOP_IO_PROCESS_OP:
		return cryptocop_ioctl_process(filp, arg);
	default:
		return -ENOTTY;
	}
}

const struct file_operations cryptocop_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = cryptocop_ioctl,
};
