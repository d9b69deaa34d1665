/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_FS_H
#define _LINUX_FS_H

#define READ 0
#define WRITE 1

struct file;
struct inode;

struct file_operations {
	long (*unlocked_ioctl)(struct file *f, unsigned int cmd,
			       unsigned long arg);
	int (*open)(struct inode *inode, struct file *f);
	int (*release)(struct inode *inode, struct file *f);
};

#endif /* _LINUX_FS_H */
