// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

#include "lamp.c"

static long lamp_other(unsigned long arg)
{
	long ret;

	down_read(&current->mm->mmap_sem);
	ret = lamp_pin(arg);
	up_read(&current->mm->mmap_sem);
	return ret;
}
