/* SPDX-License-Identifier: GPL-2.0 */
#ifndef _LINUX_HUGETLB_H
#define _LINUX_HUGETLB_H

#include <linux/mm.h>

#define HPAGE_SHIFT 21

bool is_vm_hugetlb_page(struct vm_area_struct *vma);

#endif /* _LINUX_HUGETLB_H */
