/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_WORKQUEUE_H
#define _LINUX_WORKQUEUE_H

#include <linux/types.h>

struct workqueue_struct;

struct work_struct {
	void (*func)(struct work_struct *work);
};

#define INIT_WORK(work, fn) ((work)->func = (fn))

bool queue_work(struct workqueue_struct *wq, struct work_struct *work);
bool schedule_work(struct work_struct *work);

#endif /* _LINUX_WORKQUEUE_H */
