// SPDX-License-Identifier: GPL-2.0
/*
 * A capture card on scatter-gather buffers.
 */
#include <linux/fs.h>
#include <linux/module.h>
#include <media/videobuf-dma-sg.h>

static int buffer_prepare(struct videobuf_queue *q, struct videobuf_buffer *vb)
{
	vb->size = vb->bsize;
	return videobuf_iolock(q, vb);
}

static void buffer_release(struct videobuf_queue *q,
			   struct videobuf_buffer *vb)
{
	struct videobuf_dmabuf *dma = videobuf_to_dma(vb);

	videobuf_dma_unmap(q->dev, dma);
	videobuf_dma_free(dma);
}

static const struct videobuf_queue_ops video_qops = {
	.buf_prepare = buffer_prepare,
	.buf_release = buffer_release,
};

static struct videobuf_queue capture;

static int video_open(struct inode *inode, struct file *file)
{
	videobuf_queue_sg_init(&capture, &video_qops, NULL);
	file->private_data = &capture;
	return 0;
}

static int video_release(struct inode *inode, struct file *file)
{
	videobuf_queue_cancel(file->private_data);
	return 0;
}

const struct file_operations video_fops = {
	.owner = THIS_MODULE,
	.open = video_open,
	.release = video_release,
};
