// SPDX-License-Identifier: GPL-2.0
/*
 * Reels for devices that scatter and gather.
 */
#include <linux/dma-mapping.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <media/filmreel-dma-sg.h>

static int debug;

#define dprintk(level, fmt, arg...) \
	do { if (debug >= level) pr_debug("reel: " fmt, ## arg); } while (0)

struct filmreel_dmabuf *filmreel_to_dma(struct filmreel_buffer *buf)
{
	struct filmreel_dma_sg_memory *mem = buf->priv;

	BUG_ON(!mem);
	return &mem->dma;
}
EXPORT_SYMBOL_GPL(filmreel_to_dma);

static int filmreel_dma_init_user_locked(struct filmreel_dmabuf *dma,
			int direction, unsigned long data, unsigned long size)
{
	unsigned long first, last;
	int err, rw = 0;
	unsigned int flags = FOLL_FORCE;

	dma->direction = direction;
	switch (dma->direction) {
	case DMA_FROM_DEVICE:
		rw = READ;
		break;
	case DMA_TO_DEVICE:
		rw = WRITE;
		break;
	default:
		BUG();
	}

	first = data >> PAGE_SHIFT;
	last = (data + size - 1) >> PAGE_SHIFT;
	dma->offset = offset_in_page(data);
	dma->size = size;
	dma->nr_pages = last - first + 1;
	dma->pages = kmalloc_array(dma->nr_pages, sizeof(struct page *),
				   GFP_KERNEL);
	if (!dma->pages)
		return -ENOMEM;

	if (rw == READ)
		flags |= FOLL_WRITE;

	dprintk(1, "user memory at 0x%lx, %d pages\n", data, dma->nr_pages);

	err = get_user_pages(data & PAGE_MASK, dma->nr_pages,
			     flags, dma->pages, NULL);

	if (err != dma->nr_pages) {
		dma->nr_pages = (err >= 0) ? err : 0;
		dprintk(1, "get_user_pages: err=%d [%d]\n", err, dma->nr_pages);
		return err < 0 ? err : -EINVAL;
	}
	return 0;
}

static int filmreel_dma_init_user(struct filmreel_dmabuf *dma, int direction,
				  unsigned long data, unsigned long size)
{
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = filmreel_dma_init_user_locked(dma, direction, data, size);
	up_read(&current->mm->mmap_sem);

	return ret;
}

int filmreel_dma_unmap(struct device *dev, struct filmreel_dmabuf *dma)
{
	if (!dma->sglen)
		return 0;

	dma_unmap_sg(dev, dma->sglist, dma->sglen, dma->direction);
	kfree(dma->sglist);
	dma->sglist = NULL;
	dma->sglen = 0;
	return 0;
}
EXPORT_SYMBOL_GPL(filmreel_dma_unmap);

int filmreel_dma_free(struct filmreel_dmabuf *dma)
{
	int i;

	BUG_ON(dma->sglen);

	if (dma->pages) {
		for (i = 0; i < dma->nr_pages; i++)
			put_page(dma->pages[i]);
		kfree(dma->pages);
		dma->pages = NULL;
	}
	dma->direction = DMA_NONE;
	return 0;
}
EXPORT_SYMBOL_GPL(filmreel_dma_free);

static int __filmreel_iolock(struct filmreel_queue *q,
			     struct filmreel_buffer *vb)
{
	struct filmreel_dmabuf *dma = filmreel_to_dma(vb);

	if (vb->memory == VIEW_MEMORY_USERPTR)
		return filmreel_dma_init_user(dma, DMA_FROM_DEVICE, vb->baddr,
					      vb->bsize);

	/*
	 * Mapped buffers come from filmreel_qbuf() alone, which has taken
	 * current->mm->mmap_sem already: there, it must be the outer lock.
	 */
	return filmreel_dma_init_user_locked(dma, DMA_FROM_DEVICE, vb->baddr,
					     vb->bsize);
}

static struct filmreel_qtype_ops sg_ops = {
	.iolock = __filmreel_iolock,
};

void filmreel_queue_sg_init(struct filmreel_queue *q,
			    const struct filmreel_queue_ops *ops,
			    struct device *dev)
{
	mutex_init(&q->vb_lock);
	INIT_LIST_HEAD(&q->stream);
	q->dev = dev;
	q->ops = ops;
	q->int_ops = &sg_ops;
}
EXPORT_SYMBOL_GPL(filmreel_queue_sg_init);
