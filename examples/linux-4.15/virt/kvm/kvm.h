/* SPDX-License-Identifier: GPL-2.0 */
#ifndef __KVM_H
#define __KVM_H

#include <linux/types.h>

struct page;

#define KVM_PFN_ERR_FAULT	(1ULL << 62)
#define KVM_PFN_ERR_HWPOISON	((1ULL << 62) + 1)

u64 gfn_to_pfn(unsigned long hva, bool *async, bool write_fault);
void kvm_release_pfn(struct page *page);

#endif /* __KVM_H */
