/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_FS_H
#define _LINUX_FS_H

#include <linux/types.h>
#include <linux/mm_types.h>

#define READ	0
#define WRITE	1

#define S_IFMT	00170000
#define S_IFCHR	0020000

struct module;

struct inode {
	unsigned short i_mode;
	unsigned int i_flags;
};

struct address_space {
	struct inode *host;
};

struct file {
	struct inode *f_inode;
	struct address_space *f_mapping;
	void *private_data;
};

struct file_operations {
	struct module *owner;
	ssize_t (*write)(struct file *f, const char __user *buf, size_t count,
			 loff_t *pos);
	long (*unlocked_ioctl)(struct file *f, unsigned int cmd,
			       unsigned long arg);
	int (*mmap)(struct file *f, struct vm_area_struct *vma);
	int (*open)(struct inode *inode, struct file *f);
	int (*release)(struct inode *inode, struct file *f);
};

struct inode *file_inode(const struct file *f);
bool vma_is_dax(struct vm_area_struct *vma);

/* A dax mapping that belongs to a file system, not to a device. */
static inline bool vma_is_fsdax(struct vm_area_struct *vma)
{
	struct inode *inode;

	if (!vma->vm_file || !vma_is_dax(vma))
		return false;
	inode = file_inode(vma->vm_file);
	return inode->i_mode != S_IFCHR;
}

#endif /* _LINUX_FS_H */
