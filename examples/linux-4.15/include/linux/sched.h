/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_SCHED_H
#define _LINUX_SCHED_H

#include <linux/kernel.h>
#include <linux/mm_types.h>

struct pid;

struct task_struct {
	struct mm_struct *mm;
	struct mempolicy *mempolicy;
	int pid;
};

struct task_struct *get_current(void);
#define current get_current()

#define CAP_IPC_LOCK	14
#define CAP_SYS_ADMIN	21

bool capable(int cap);

#endif /* _LINUX_SCHED_H */
