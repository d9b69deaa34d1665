// SPDX-License-Identifier: GPL-2.0
/*
 * The character device through which a process drives its context.
 */
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/uaccess.h>
#include "qib.h"

#define QIB_CMD_TID_UPDATE	1
#define QIB_CMD_TID_FREE	2

struct qib_cmd {
	u32 type;
	struct qib_tid_info tid_info;
};

static void qib_drop_tid(struct qib_devdata *dd, u32 tid)
{
	struct page *p = dd->pageshadow[tid];

	dd->pageshadow[tid] = NULL;
	pci_unmap_page(dd->pcidev, dd->physshadow[tid], PAGE_SIZE,
		       PCI_DMA_FROMDEVICE);
	qib_release_user_pages(&p, 1);
}

/* Pins pages and enters them: the chip may write to them from now on. */
static int qib_tid_update(struct qib_ctxtdata *rcd,
			  const struct qib_tid_info *ti)
{
	struct qib_devdata *dd = rcd->dd;
	struct page **pagep = rcd->tid_pg_list;
	u32 base = rcd->ctxt * dd->rcvtidcnt;
	u32 cnt = min(ti->tidcnt, dd->rcvtidcnt);
	u32 tid;
	int ret;

	if (!access_ok(VERIFY_WRITE, (void __user *)ti->tidvaddr,
		       cnt * PAGE_SIZE))
		return -EFAULT;

	ret = qib_get_user_pages(ti->tidvaddr, cnt, pagep);
	if (ret)
		return ret;

	for (tid = 0; tid < cnt; tid++) {
		dd->physshadow[base + tid] =
			pci_map_page(dd->pcidev, pagep[tid], 0, PAGE_SIZE,
				     PCI_DMA_FROMDEVICE);
		dd->pageshadow[base + tid] = pagep[tid];
	}
	return 0;
}

static int qib_tid_free(struct qib_ctxtdata *rcd,
			const struct qib_tid_info *ti)
{
	struct qib_devdata *dd = rcd->dd;
	u32 base = rcd->ctxt * dd->rcvtidcnt;
	u32 tid;

	for (tid = 0; tid < min(ti->tidcnt, dd->rcvtidcnt); tid++)
		if (dd->pageshadow[base + tid])
			qib_drop_tid(dd, base + tid);
	return 0;
}

static ssize_t qib_write(struct file *fp, const char __user *data,
			 size_t count, loff_t *off)
{
	struct qib_ctxtdata *rcd = fp->private_data;
	struct qib_cmd cmd;
	int ret;

	if (count < sizeof(cmd) || copy_from_user(&cmd, data, sizeof(cmd)))
		return -EFAULT;

	switch (cmd.type) {
	case QIB_CMD_TID_UPDATE:
		ret = qib_tid_update(rcd, &cmd.tid_info);
		break;
	case QIB_CMD_TID_FREE:
		ret = qib_tid_free(rcd, &cmd.tid_info);
		break;
	default:
		ret = -EINVAL;
	}
	return ret ? ret : count;
}

static void unlock_expected_tids(struct qib_ctxtdata *rcd)
{
	struct qib_devdata *dd = rcd->dd;
	u32 base = rcd->ctxt * dd->rcvtidcnt;
	u32 tid;

	for (tid = base; tid < base + dd->rcvtidcnt; tid++)
		if (dd->pageshadow[tid])
			qib_drop_tid(dd, tid);
}

static int qib_close(struct inode *in, struct file *fp)
{
	unlock_expected_tids(fp->private_data);
	return 0;
}

const struct file_operations qib_file_ops = {
	.owner = THIS_MODULE,
	.write = qib_write,
	.release = qib_close,
};
