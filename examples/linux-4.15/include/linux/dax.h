/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_DAX_H
#define _LINUX_DAX_H

#include <linux/fs.h>

#ifdef CONFIG_FS_DAX
#define IS_DAX(inode) (!!((inode)->i_flags & S_DAX))
#define S_DAX 0x2000
#else
#define IS_DAX(inode) 0
#endif

#endif /* _LINUX_DAX_H */
