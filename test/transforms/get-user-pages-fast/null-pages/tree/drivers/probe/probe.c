// SPDX-License-Identifier: GPL-2.0
#include <linux/device.h>
#include <linux/mm.h>

unsigned long probe_translate(unsigned long addr);

static unsigned long translated;

static ssize_t store_address(struct device *dev, struct device_attribute *attr,
			     const char *buf, size_t size)
{
	unsigned long addr = simple_strtoull(buf, NULL, 16);
	int ret;

	ret = get_user_pages(addr, 1, FOLL_WRITE, NULL, NULL);
	if (ret <= 0)
		return -EINVAL;

	translated = probe_translate(addr);
	return size;
}

static DEVICE_ATTR(address, 0200, NULL, store_address);
