/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _VIDEOBUF_CORE_H
#define _VIDEOBUF_CORE_H

#include <linux/device.h>
#include <linux/list.h>
#include <linux/mutex.h>

#define VIDEO_MAX_FRAME 32

enum v4l2_memory {
	V4L2_MEMORY_MMAP = 1,
	V4L2_MEMORY_USERPTR = 2,
};

struct v4l2_buffer {
	u32 index;
	u32 memory;
	u32 length;
	unsigned long userptr;
};

struct videobuf_queue;

struct videobuf_buffer {
	unsigned int i;
	enum v4l2_memory memory;
	unsigned long baddr;
	size_t bsize;
	size_t size;
	struct list_head stream;
	void *priv;
};

/* What the driver of a device does with its buffers. */
struct videobuf_queue_ops {
	int (*buf_prepare)(struct videobuf_queue *q,
			   struct videobuf_buffer *vb);
	void (*buf_release)(struct videobuf_queue *q,
			    struct videobuf_buffer *vb);
};

/* What a kind of memory does with them. */
struct videobuf_qtype_ops {
	int (*iolock)(struct videobuf_queue *q, struct videobuf_buffer *vb);
	int (*sync)(struct videobuf_queue *q, struct videobuf_buffer *vb);
};

struct videobuf_queue {
	struct mutex vb_lock;
	struct device *dev;
	struct list_head stream;
	struct videobuf_buffer *bufs[VIDEO_MAX_FRAME];
	const struct videobuf_queue_ops *ops;
	struct videobuf_qtype_ops *int_ops;
};

int videobuf_iolock(struct videobuf_queue *q, struct videobuf_buffer *vb);
int videobuf_qbuf(struct videobuf_queue *q, struct v4l2_buffer *b);
void videobuf_queue_cancel(struct videobuf_queue *q);

#endif /* _VIDEOBUF_CORE_H */
