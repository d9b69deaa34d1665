/* SPDX-License-Identifier: GPL-2.0 */
#ifndef IVTV_UDMA_H
#define IVTV_UDMA_H

#include <linux/kernel.h>
#include <linux/pci.h>

#define IVTV_DMA_SG_OSD_ENT 256

#define IVTV_DEBUG_WARN(fmt, args...) pr_debug("ivtv: " fmt, ## args)

struct ivtv_dma_page_info {
	unsigned long uaddr;
	int offset;
	int page_count;
};

struct ivtv_user_dma {
	int page_count;
	struct page *map[IVTV_DMA_SG_OSD_ENT];
	int SG_length;
	struct scatterlist SGlist[IVTV_DMA_SG_OSD_ENT];
};

struct ivtv {
	struct pci_dev *pdev;
	struct ivtv_user_dma udma;
};

struct ivtv_dma_frame {
	void __user *y_source;
	void __user *uv_source;
	int height;
};

void ivtv_udma_get_page_info(struct ivtv_dma_page_info *dma_page,
			     unsigned long first, unsigned long size);
int ivtv_udma_fill_sg_list(struct ivtv_user_dma *dma,
			   struct ivtv_dma_page_info *dma_page, int map_offset);
int ivtv_udma_setup(struct ivtv *itv, unsigned long ivtv_dest_addr,
		    void __user *userbuf, int size_in_bytes);
void ivtv_udma_unmap(struct ivtv *itv);
int ivtv_udma_start_and_wait(struct ivtv *itv);

#endif /* IVTV_UDMA_H */
