/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_SYSCALLS_H
#define _LINUX_SYSCALLS_H

#define SYSCALL_DEFINE2(name, ta, a, tb, b) \
	long sys_##name(ta a, tb b)
#define SYSCALL_DEFINE3(name, ta, a, tb, b, tc, c) \
	long sys_##name(ta a, tb b, tc c)

#endif /* _LINUX_SYSCALLS_H */
