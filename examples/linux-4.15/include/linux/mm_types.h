/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_MM_TYPES_H
#define _LINUX_MM_TYPES_H

#include <linux/types.h>
#include <linux/rwsem.h>

struct file;
struct mm_struct;
struct mempolicy;
struct vm_area_struct;

struct page {
	unsigned long flags;
	atomic_t _refcount;
	struct list_head lru;
};

struct vm_operations_struct {
	void (*open)(struct vm_area_struct *area);
	void (*close)(struct vm_area_struct *area);
	struct mempolicy *(*get_policy)(struct vm_area_struct *vma,
					unsigned long addr);
};

struct vm_area_struct {
	unsigned long vm_start;
	unsigned long vm_end;
	struct vm_area_struct *vm_next, *vm_prev;
	struct mm_struct *vm_mm;
	unsigned long vm_flags;
	const struct vm_operations_struct *vm_ops;
	unsigned long vm_pgoff;
	struct file *vm_file;
	void *vm_private_data;
	struct mempolicy *vm_policy;
};

struct mm_context {
	void __user *bd_addr;
};

struct mm_struct {
	struct vm_area_struct *mmap;
	atomic_t mm_users;
	struct rw_semaphore mmap_sem;
	unsigned long total_vm;
	unsigned long locked_vm;
	unsigned long pinned_vm;
	struct mm_context context;
};

#endif /* _LINUX_MM_TYPES_H */
