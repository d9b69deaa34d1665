// SPDX-License-Identifier: GPL-2.0
/*
 * One user buffer at a time goes to the decoder by DMA.
 */
#include <linux/mm.h>
#include "ivtv-udma.h"

void ivtv_udma_get_page_info(struct ivtv_dma_page_info *dma_page,
			     unsigned long first, unsigned long size)
{
	dma_page->uaddr = first & PAGE_MASK;
	dma_page->offset = offset_in_page(first);
	dma_page->page_count = DIV_ROUND_UP(dma_page->offset + size, PAGE_SIZE);
}

int ivtv_udma_fill_sg_list(struct ivtv_user_dma *dma,
			   struct ivtv_dma_page_info *dma_page, int map_offset)
{
	int i;

	if (map_offset < 0)
		return map_offset;

	for (i = 0; i < dma_page->page_count; i++)
		sg_set_page(&dma->SGlist[map_offset + i],
			    dma->map[map_offset + i], PAGE_SIZE, 0);
	return map_offset + i;
}

int ivtv_udma_setup(struct ivtv *itv, unsigned long ivtv_dest_addr,
		    void __user *userbuf, int size_in_bytes)
{
	struct ivtv_user_dma *dma = &itv->udma;
	struct ivtv_dma_page_info user_dma;
	int i, err;

	/* One at a time. */
	if (dma->SG_length || dma->page_count)
		return -EBUSY;

	ivtv_udma_get_page_info(&user_dma, (unsigned long)userbuf,
				size_in_bytes);
	if (user_dma.page_count <= 0)
		return -EINVAL;

	err = get_user_pages_unlocked(user_dma.uaddr, user_dma.page_count,
			dma->map, FOLL_FORCE);

	if (user_dma.page_count != err) {
		IVTV_DEBUG_WARN("%d user pages of %d were mapped\n",
				err, user_dma.page_count);
		if (err >= 0) {
			for (i = 0; i < err; i++)
				put_page(dma->map[i]);
			return -EINVAL;
		}
		return err;
	}

	dma->page_count = user_dma.page_count;
	if (ivtv_udma_fill_sg_list(dma, &user_dma, 0) < 0) {
		for (i = 0; i < dma->page_count; i++)
			put_page(dma->map[i]);
		dma->page_count = 0;
		return -ENOMEM;
	}

	dma->SG_length = pci_map_sg(itv->pdev, dma->SGlist, dma->page_count,
				    PCI_DMA_TODEVICE);
	return dma->page_count;
}

void ivtv_udma_unmap(struct ivtv *itv)
{
	struct ivtv_user_dma *dma = &itv->udma;
	int i;

	if (dma->page_count == 0)
		return;

	if (dma->SG_length) {
		pci_unmap_sg(itv->pdev, dma->SGlist, dma->page_count,
			     PCI_DMA_TODEVICE);
		dma->SG_length = 0;
	}

	for (i = 0; i < dma->page_count; i++)
		put_page(dma->map[i]);
	dma->page_count = 0;
}
