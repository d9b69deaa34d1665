/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_KERNEL_H
#define _LINUX_KERNEL_H

#include <linux/types.h>
#include <linux/errno.h>

#define offsetof(type, member) __builtin_offsetof(type, member)
#define container_of(ptr, type, member) \
	((type *)((char *)(ptr) - offsetof(type, member)))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define ALIGN(x, a) (((x) + (a) - 1) & ~((a) - 1))
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define min(x, y) ((x) < (y) ? (x) : (y))
#define max(x, y) ((x) > (y) ? (x) : (y))
#define min_t(type, x, y) ((type)(x) < (type)(y) ? (type)(x) : (type)(y))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

#define KERN_ERR "3"
#define KERN_WARNING "4"
#define KERN_DEBUG "7"

int printk(const char *fmt, ...);
#define pr_err(fmt, ...) printk(KERN_ERR fmt, ##__VA_ARGS__)
#define pr_debug(fmt, ...) printk(KERN_DEBUG fmt, ##__VA_ARGS__)

void might_sleep(void);
int sprintf(char *buf, const char *fmt, ...);
int sscanf(const char *buf, const char *fmt, ...);
unsigned long long simple_strtoull(const char *cp, char **endp, unsigned int base);
void *memset(void *p, int value, size_t n);
void *memcpy(void *to, const void *from, size_t n);
void local_irq_disable(void);
void local_irq_enable(void);

#define BUG() __builtin_trap()
#define BUG_ON(condition) do { if (condition) BUG(); } while (0)
#define WARN_ON(condition) (!!(condition))
#define EXPORT_SYMBOL(name) extern typeof(name) name
#define EXPORT_SYMBOL_GPL(name) extern typeof(name) name

#endif /* _LINUX_KERNEL_H */
