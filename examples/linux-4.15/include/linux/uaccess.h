/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_UACCESS_H
#define _LINUX_UACCESS_H

#include <linux/sched.h>

#define VERIFY_READ	0
#define VERIFY_WRITE	1

int access_ok(int type, const void __user *addr, unsigned long size);
unsigned long copy_from_user(void *to, const void __user *from, size_t n);
unsigned long copy_to_user(void __user *to, const void *from, size_t n);
void pagefault_disable(void);
void pagefault_enable(void);

#define get_user(x, ptr) ((x) = *(ptr), 0)

#endif /* _LINUX_UACCESS_H */
