// SPDX-License-Identifier: GPL-2.0
/*
 * A capture card on scatter-gather buffers.
 */
#include <linux/fs.h>
#include <linux/module.h>
#include <media/filmreel-dma-sg.h>

static int buffer_prepare(struct filmreel_queue *q, struct filmreel_buffer *vb)
{
	vb->size = vb->bsize;
	return filmreel_iolock(q, vb);
}

static void buffer_release(struct filmreel_queue *q,
			   struct filmreel_buffer *vb)
{
	struct filmreel_dmabuf *dma = filmreel_to_dma(vb);

	filmreel_dma_unmap(q->dev, dma);
	filmreel_dma_free(dma);
}

static const struct filmreel_queue_ops movie_qops = {
	.buf_prepare = buffer_prepare,
	.buf_release = buffer_release,
};

static struct filmreel_queue capture;

static int movie_open(struct inode *inode, struct file *file)
{
	filmreel_queue_sg_init(&capture, &movie_qops, NULL);
	file->private_data = &capture;
	return 0;
}

static int movie_release(struct inode *inode, struct file *file)
{
	filmreel_queue_cancel(file->private_data);
	return 0;
}

const struct file_operations movie_fops = {
	.owner = THIS_MODULE,
	.open = movie_open,
	.release = movie_release,
};
