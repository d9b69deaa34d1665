/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_TYPES_H
#define _LINUX_TYPES_H

#define NULL ((void *)0)

#define __user
#define __iomem
#define __init
#define __exit
#define __must_check
#define __weak __attribute__((weak))

typedef signed char s8;
typedef unsigned char u8;
typedef short s16;
typedef unsigned short u16;
typedef int s32;
typedef unsigned int u32;
typedef long long s64;
typedef unsigned long long u64;
typedef u8 uint8_t;
typedef u16 uint16_t;
typedef u32 uint32_t;
typedef u64 uint64_t;
typedef u16 __u16;
typedef u32 __u32;
typedef u64 __u64;
typedef u32 __le32;
typedef u32 __be32;

typedef unsigned long size_t;
typedef long ssize_t;
typedef long long loff_t;
typedef long off_t;
typedef unsigned int gfp_t;
typedef u64 dma_addr_t;
typedef _Bool bool;

enum { false, true };

typedef struct { int counter; } atomic_t;
typedef struct { unsigned int raw; } spinlock_t;

struct list_head {
	struct list_head *next, *prev;
};

#endif /* _LINUX_TYPES_H */
