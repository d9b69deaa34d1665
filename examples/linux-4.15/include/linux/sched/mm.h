/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_SCHED_MM_H
#define _LINUX_SCHED_MM_H

#include <linux/sched.h>

struct mm_struct *get_task_mm(struct task_struct *task);
void mmput(struct mm_struct *mm);
struct pid *get_task_pid(struct task_struct *task, int type);
struct task_struct *get_pid_task(struct pid *pid, int type);
void put_task_struct(struct task_struct *task);
void put_pid(struct pid *pid);

#define PIDTYPE_PID 0

#endif /* _LINUX_SCHED_MM_H */
