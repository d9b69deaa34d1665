/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_MODULE_H
#define _LINUX_MODULE_H

#include <linux/kernel.h>

struct module;

#define THIS_MODULE ((struct module *)0)
#define MODULE_LICENSE(text) \
	static const char module_license[] __attribute__((used)) = text
#define module_init(fn) int init_module(void) __attribute__((alias(#fn)))
#define module_exit(fn) void cleanup_module(void) __attribute__((alias(#fn)))

#endif /* _LINUX_MODULE_H */
