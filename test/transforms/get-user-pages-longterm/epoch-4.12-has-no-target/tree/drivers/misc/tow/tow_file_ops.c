// SPDX-License-Identifier: GPL-2.0
/*
 * The character device through which a process drives its context.
 */
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/uaccess.h>
#include "tow.h"

#define TOW_CMD_SLOT_UPDATE	1
#define TOW_CMD_SLOT_FREE	2

struct tow_cmd {
	u32 type;
	struct tow_slot_info slot_info;
};

static void tow_drop_slot(struct tow_devdata *dd, u32 slot)
{
	struct page *p = dd->pageshadow[slot];

	dd->pageshadow[slot] = NULL;
	pci_unmap_page(dd->pcidev, dd->physshadow[slot], PAGE_SIZE,
		       PCI_DMA_FROMDEVICE);
	tow_release_user_pages(&p, 1);
}

/* Pins pages and enters them: the chip may write to them from now on. */
static int tow_slot_update(struct tow_ctxtdata *rcd,
			  const struct tow_slot_info *ti)
{
	struct tow_devdata *dd = rcd->dd;
	struct page **pagep = rcd->slot_pg_list;
	u32 base = rcd->ctxt * dd->rcvslotcnt;
	u32 cnt = min(ti->slotcnt, dd->rcvslotcnt);
	u32 slot;
	int ret;

	if (!access_ok(VERIFY_WRITE, (void __user *)ti->slotvaddr,
		       cnt * PAGE_SIZE))
		return -EFAULT;

	ret = tow_get_user_pages(ti->slotvaddr, cnt, pagep);
	if (ret)
		return ret;

	for (slot = 0; slot < cnt; slot++) {
		dd->physshadow[base + slot] =
			pci_map_page(dd->pcidev, pagep[slot], 0, PAGE_SIZE,
				     PCI_DMA_FROMDEVICE);
		dd->pageshadow[base + slot] = pagep[slot];
	}
	return 0;
}

static int tow_slot_free(struct tow_ctxtdata *rcd,
			const struct tow_slot_info *ti)
{
	struct tow_devdata *dd = rcd->dd;
	u32 base = rcd->ctxt * dd->rcvslotcnt;
	u32 slot;

	for (slot = 0; slot < min(ti->slotcnt, dd->rcvslotcnt); slot++)
		if (dd->pageshadow[base + slot])
			tow_drop_slot(dd, base + slot);
	return 0;
}

static ssize_t tow_write(struct file *fp, const char __user *data,
			 size_t count, loff_t *off)
{
	struct tow_ctxtdata *rcd = fp->private_data;
	struct tow_cmd cmd;
	int ret;

	if (count < sizeof(cmd) || copy_from_user(&cmd, data, sizeof(cmd)))
		return -EFAULT;

	switch (cmd.type) {
	case TOW_CMD_SLOT_UPDATE:
		ret = tow_slot_update(rcd, &cmd.slot_info);
		break;
	case TOW_CMD_SLOT_FREE:
		ret = tow_slot_free(rcd, &cmd.slot_info);
		break;
	default:
		ret = -EINVAL;
	}
	return ret ? ret : count;
}

static void unlock_all_slots(struct tow_ctxtdata *rcd)
{
	struct tow_devdata *dd = rcd->dd;
	u32 base = rcd->ctxt * dd->rcvslotcnt;
	u32 slot;

	for (slot = base; slot < base + dd->rcvslotcnt; slot++)
		if (dd->pageshadow[slot])
			tow_drop_slot(dd, slot);
}

static int tow_close(struct inode *in, struct file *fp)
{
	unlock_all_slots(fp->private_data);
	return 0;
}

const struct file_operations tow_file_ops = {
	.owner = THIS_MODULE,
	.write = tow_write,
	.release = tow_close,
};
