// SPDX-License-Identifier: GPL-2.0
/*
 * The frame buffer of the card: one write, one transfer.
 */
#include "ivtv-udma.h"

static int ivtvfb_prep_dec_dma_to_device(struct ivtv *itv, unsigned long dest,
					 void __user *userbuf, int size)
{
	int ret;

	if (ivtv_udma_setup(itv, dest, userbuf, size) <= 0)
		return -EIO;

	ret = ivtv_udma_start_and_wait(itv);
	ivtv_udma_unmap(itv);
	return ret;
}

int ivtvfb_write(struct ivtv *itv, const char __user *buf, int count)
{
	return ivtvfb_prep_dec_dma_to_device(itv, 0, (void __user *)buf, count);
}
