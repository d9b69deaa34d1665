/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_WAIT_H
#define _LINUX_WAIT_H

#include <linux/types.h>

typedef struct {
	struct list_head head;
} wait_queue_head_t;

#define DECLARE_WAIT_QUEUE_HEAD(name) wait_queue_head_t name

void wake_up_interruptible(wait_queue_head_t *wq);
void schedule(void);

#define wait_event(wq, condition) \
	do { while (!(condition)) schedule(); } while (0)

#endif /* _LINUX_WAIT_H */
