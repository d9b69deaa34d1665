/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _VIDEOBUF_DMA_SG_H
#define _VIDEOBUF_DMA_SG_H

#include <linux/scatterlist.h>
#include <media/videobuf-core.h>

struct videobuf_dmabuf {
	struct page **pages;
	void *vaddr;
	int nr_pages;
	int offset;
	size_t size;
	int direction;
	struct scatterlist *sglist;
	int sglen;
};

struct videobuf_dma_sg_memory {
	struct videobuf_dmabuf dma;
};

struct videobuf_dmabuf *videobuf_to_dma(struct videobuf_buffer *buf);
int videobuf_dma_unmap(struct device *dev, struct videobuf_dmabuf *dma);
int videobuf_dma_free(struct videobuf_dmabuf *dma);
void videobuf_queue_sg_init(struct videobuf_queue *q,
			    const struct videobuf_queue_ops *ops,
			    struct device *dev);

#endif /* _VIDEOBUF_DMA_SG_H */
