// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

void hub_begin_user(void)
{
	down_read(&current->mm->mmap_sem);
}

void hub_end_user(void)
{
	up_read(&current->mm->mmap_sem);
}
