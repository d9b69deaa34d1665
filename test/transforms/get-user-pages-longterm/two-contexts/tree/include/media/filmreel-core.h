/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _FILMREEL_CORE_H
#define _FILMREEL_CORE_H

#include <linux/device.h>
#include <linux/list.h>
#include <linux/mutex.h>

#define REEL_MAX_FRAME 32

enum view_memory {
	VIEW_MEMORY_MMAP = 1,
	VIEW_MEMORY_USERPTR = 2,
};

struct view_buffer {
	u32 index;
	u32 memory;
	u32 length;
	unsigned long userptr;
};

struct filmreel_queue;

struct filmreel_buffer {
	unsigned int i;
	enum view_memory memory;
	unsigned long baddr;
	size_t bsize;
	size_t size;
	struct list_head stream;
	void *priv;
};

/* What the driver of a device does with its buffers. */
struct filmreel_queue_ops {
	int (*buf_prepare)(struct filmreel_queue *q,
			   struct filmreel_buffer *vb);
	void (*buf_release)(struct filmreel_queue *q,
			    struct filmreel_buffer *vb);
};

/* What a kind of memory does with them. */
struct filmreel_qtype_ops {
	int (*iolock)(struct filmreel_queue *q, struct filmreel_buffer *vb);
	int (*sync)(struct filmreel_queue *q, struct filmreel_buffer *vb);
};

struct filmreel_queue {
	struct mutex vb_lock;
	struct device *dev;
	struct list_head stream;
	struct filmreel_buffer *bufs[REEL_MAX_FRAME];
	const struct filmreel_queue_ops *ops;
	struct filmreel_qtype_ops *int_ops;
};

int filmreel_iolock(struct filmreel_queue *q, struct filmreel_buffer *vb);
int filmreel_qbuf(struct filmreel_queue *q, struct view_buffer *b);
void filmreel_queue_cancel(struct filmreel_queue *q);

#endif /* _FILMREEL_CORE_H */
