/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _ASM_X86_MPX_H
#define _ASM_X86_MPX_H

#include <linux/mm_types.h>

#define MPX_BD_ENTRY_VALID_FLAG	1UL
#define MPX_BT_SIZE		(4UL << 20)
#define VM_MPX			0x10000000

int kernel_managing_mpx_tables(struct mm_struct *mm);
int mpx_cmpxchg_bd_entry(struct mm_struct *mm, unsigned long *actual,
			 long __user *bd_entry, unsigned long expected);
void mpx_notify_unmap(struct mm_struct *mm, struct vm_area_struct *vma,
		      unsigned long start, unsigned long end);

#endif /* _ASM_X86_MPX_H */
