// SPDX-License-Identifier: GPL-2.0
/*
 * Error injection through sysfs: every processor has a folder of parameters.
 */
#include <linux/device.h>
#include <linux/mm.h>

#define NR_CPUS 64

unsigned long ia64_tpa(u64 addr);

static u64 phys_addr[NR_CPUS];
static u64 err_type_info[NR_CPUS];

static ssize_t show_err_type_info(struct device *dev,
				  struct device_attribute *attr, char *buf)
{
	return sprintf(buf, "%llx\n", err_type_info[dev->id]);
}

static ssize_t store_err_type_info(struct device *dev,
				   struct device_attribute *attr,
				   const char *buf, size_t size)
{
	err_type_info[dev->id] = simple_strtoull(buf, NULL, 16);
	return size;
}

static DEVICE_ATTR(err_type_info, 0644, show_err_type_info,
		   store_err_type_info);

static ssize_t show_virtual_to_phys(struct device *dev,
				    struct device_attribute *attr, char *buf)
{
	return sprintf(buf, "%llx\n", phys_addr[dev->id]);
}

/* Writing a virtual address leaves its translation to be read. */
static ssize_t store_virtual_to_phys(struct device *dev,
				     struct device_attribute *attr,
				     const char *buf, size_t size)
{
	unsigned int cpu = dev->id;
	u64 virt_addr = simple_strtoull(buf, NULL, 16);
	int ret;

	ret = get_user_pages(virt_addr, 1, FOLL_WRITE, NULL, NULL);
	if (ret <= 0) {
#ifdef ERR_INJ_DEBUG
		pr_debug("Nothing is mapped at %llx.\n", virt_addr);
#endif
		return -EINVAL;
	}

	phys_addr[cpu] = ia64_tpa(virt_addr);
	return size;
}

static DEVICE_ATTR(virtual_to_phys, 0644, show_virtual_to_phys,
		   store_virtual_to_phys);

static struct device_attribute *default_attrs[] = {
	&dev_attr_err_type_info,
	&dev_attr_virtual_to_phys,
	NULL,
};

struct device_attribute **err_inject_attrs(void)
{
	return default_attrs;
}
