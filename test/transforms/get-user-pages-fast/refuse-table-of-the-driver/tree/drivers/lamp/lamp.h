/* SPDX-License-Identifier: GPL-2.0 */
struct lamp_ops {
	long (*ioctl)(struct file *file, unsigned int cmd, unsigned long arg);
};
