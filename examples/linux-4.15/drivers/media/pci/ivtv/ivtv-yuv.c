// SPDX-License-Identifier: GPL-2.0
/*
 * Frames in two planes: both are pinned, sent, and let go.
 */
#include <linux/mm.h>
#include "ivtv-udma.h"

static int ivtv_yuv_prep_user_dma(struct ivtv *itv, struct ivtv_user_dma *dma,
				  struct ivtv_dma_frame *args)
{
	struct ivtv_dma_page_info y_dma;
	struct ivtv_dma_page_info uv_dma;
	int y_pages, uv_pages;
	int filled;
	int i;

	if (dma->SG_length || dma->page_count)
		return -EBUSY;

	ivtv_udma_get_page_info(&y_dma, (unsigned long)args->y_source,
				720 * args->height);
	ivtv_udma_get_page_info(&uv_dma, (unsigned long)args->uv_source,
				360 * args->height);

	y_pages = get_user_pages_unlocked(y_dma.uaddr,
			y_dma.page_count, &dma->map[0], FOLL_FORCE);
	uv_pages = 0; /* only looked at when the first call succeeded */
	if (y_pages == y_dma.page_count) {
		uv_pages = get_user_pages_unlocked(uv_dma.uaddr,
				uv_dma.page_count, &dma->map[y_pages],
				FOLL_FORCE);
	}

	if (y_pages != y_dma.page_count || uv_pages != uv_dma.page_count) {
		int rc = -EFAULT;

		if (y_pages == y_dma.page_count) {
			if (uv_pages >= 0) {
				for (i = 0; i < uv_pages; i++)
					put_page(dma->map[y_pages + i]);
			} else {
				rc = uv_pages;
			}
		}
		if (y_pages >= 0) {
			for (i = 0; i < y_pages; i++)
				put_page(dma->map[i]);
		} else {
			rc = y_pages;
		}
		return rc;
	}

	dma->page_count = y_pages + uv_pages;

	filled = ivtv_udma_fill_sg_list(dma, &y_dma, 0);
	if (ivtv_udma_fill_sg_list(dma, &uv_dma, filled) < 0) {
		for (i = 0; i < dma->page_count; i++)
			put_page(dma->map[i]);
		dma->page_count = 0;
		return -ENOMEM;
	}
	dma->SG_length = pci_map_sg(itv->pdev, dma->SGlist, dma->page_count,
				    PCI_DMA_TODEVICE);
	return 0;
}

static int ivtv_yuv_udma_frame(struct ivtv *itv, struct ivtv_dma_frame *args)
{
	int rc;

	rc = ivtv_yuv_prep_user_dma(itv, &itv->udma, args);
	if (rc)
		return rc;

	rc = ivtv_udma_start_and_wait(itv);
	ivtv_udma_unmap(itv);
	return rc;
}

int ivtv_yuv_prep_frame(struct ivtv *itv, struct ivtv_dma_frame *args)
{
	return ivtv_yuv_udma_frame(itv, args);
}
