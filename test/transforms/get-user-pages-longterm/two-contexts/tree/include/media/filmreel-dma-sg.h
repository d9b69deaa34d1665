/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _FILMREEL_DMA_SG_H
#define _FILMREEL_DMA_SG_H

#include <linux/scatterlist.h>
#include <media/filmreel-core.h>

struct filmreel_dmabuf {
	struct page **pages;
	void *vaddr;
	int nr_pages;
	int offset;
	size_t size;
	int direction;
	struct scatterlist *sglist;
	int sglen;
};

struct filmreel_dma_sg_memory {
	struct filmreel_dmabuf dma;
};

struct filmreel_dmabuf *filmreel_to_dma(struct filmreel_buffer *buf);
int filmreel_dma_unmap(struct device *dev, struct filmreel_dmabuf *dma);
int filmreel_dma_free(struct filmreel_dmabuf *dma);
void filmreel_queue_sg_init(struct filmreel_queue *q,
			    const struct filmreel_queue_ops *ops,
			    struct device *dev);

#endif /* _FILMREEL_DMA_SG_H */
