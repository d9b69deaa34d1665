/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_SCHED_SIGNAL_H
#define _LINUX_SCHED_SIGNAL_H

#include <linux/sched.h>

#define RLIMIT_MEMLOCK	8
#define SIGSEGV		11

unsigned long rlimit(unsigned int limit);
void force_sig(int sig, struct task_struct *task);

#endif /* _LINUX_SCHED_SIGNAL_H */
