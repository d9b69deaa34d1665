// SPDX-License-Identifier: GPL-2.0
/*
 * Queues of reels.
 */
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <media/filmreel-core.h>

#define CALL(q, f, arg...) \
	((q->int_ops->f) ? q->int_ops->f(arg) : 0)

int filmreel_iolock(struct filmreel_queue *q, struct filmreel_buffer *vb)
{
	return CALL(q, iolock, q, vb);
}
EXPORT_SYMBOL_GPL(filmreel_iolock);

int filmreel_qbuf(struct filmreel_queue *q, struct view_buffer *b)
{
	struct filmreel_buffer *buf;
	int retval;

	if (b->memory == VIEW_MEMORY_MMAP)
		down_read(&current->mm->mmap_sem);

	mutex_lock(&q->vb_lock);
	retval = -EINVAL;
	if (b->index >= REEL_MAX_FRAME)
		goto done;
	buf = q->bufs[b->index];
	if (!buf || buf->memory != b->memory)
		goto done;

	switch (b->memory) {
	case VIEW_MEMORY_MMAP:
		if (!buf->baddr)
			goto done;
		break;
	case VIEW_MEMORY_USERPTR:
		if (b->length < buf->bsize)
			goto done;
		if (buf->baddr != b->userptr)
			q->ops->buf_release(q, buf);
		buf->baddr = b->userptr;
		break;
	default:
		goto done;
	}

	retval = q->ops->buf_prepare(q, buf);
	if (retval)
		goto done;
	list_add_tail(&buf->stream, &q->stream);

done:
	mutex_unlock(&q->vb_lock);

	if (b->memory == VIEW_MEMORY_MMAP)
		up_read(&current->mm->mmap_sem);

	return retval;
}
EXPORT_SYMBOL_GPL(filmreel_qbuf);

/* When streaming ends, or the last file is closed. */
void filmreel_queue_cancel(struct filmreel_queue *q)
{
	int i;

	for (i = 0; i < REEL_MAX_FRAME; i++)
		if (q->bufs[i])
			q->ops->buf_release(q, q->bufs[i]);
	INIT_LIST_HEAD(&q->stream);
}
EXPORT_SYMBOL_GPL(filmreel_queue_cancel);
