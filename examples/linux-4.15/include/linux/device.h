/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_DEVICE_H
#define _LINUX_DEVICE_H

#include <linux/kernel.h>

struct device {
	int id;
	void *driver_data;
};

struct device_attribute {
	const char *name;
	ssize_t (*show)(struct device *dev, struct device_attribute *attr,
			char *buf);
	ssize_t (*store)(struct device *dev, struct device_attribute *attr,
			 const char *buf, size_t size);
};

#define DEVICE_ATTR(name, mode, show, store) \
	struct device_attribute dev_attr_##name = { #name, show, store }

void dev_err(const struct device *dev, const char *fmt, ...);
void dev_dbg(const struct device *dev, const char *fmt, ...);

#endif /* _LINUX_DEVICE_H */
