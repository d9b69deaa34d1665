/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_MM_TYPES_H
#define _LINUX_MM_TYPES_H

#include <linux/rwsem.h>

struct page {
	unsigned long flags;
};

struct vm_area_struct {
	unsigned long vm_start;
	unsigned long vm_end;
	unsigned long vm_flags;
	struct file *vm_file;
};

struct mm_struct {
	struct rw_semaphore mmap_sem;
	unsigned long locked_vm;
	unsigned long pinned_vm;
};

#endif /* _LINUX_MM_TYPES_H */
