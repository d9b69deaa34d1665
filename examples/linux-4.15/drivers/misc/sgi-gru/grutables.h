/* SPDX-License-Identifier: GPL-2.0 */
#ifndef __GRUTABLES_H__
#define __GRUTABLES_H__

#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/wait.h>

extern const struct vm_operations_struct gru_vm_ops;

/* A fault of the device's own TLB. */
struct gru_tlb_fault_handle {
	unsigned long missvaddr;
	int cause;
	int status;
};

#define TFHCAUSE_TLB_MOD	1
#define TFHSTATUS_EXCEPTION	2

struct gru_thread_state {
	struct mutex ts_ctxlock;
	struct mm_struct *ts_mm;
	int ts_force_reload;
	atomic_t ts_range_active;
	wait_queue_head_t ts_wait_queue;
};

struct gru_thread_state *gru_find_thread_state(struct vm_area_struct *vma);
struct gru_thread_state *gru_alloc_thread_state(struct vm_area_struct *vma);
struct gru_tlb_fault_handle *get_tfh(struct gru_thread_state *gts);
struct gru_thread_state *gru_fault_owner(int chiplet);
int tfh_write_restart(struct gru_tlb_fault_handle *tfh, unsigned long paddr,
		      int pageshift);
void tfh_user_polling_mode(struct gru_tlb_fault_handle *tfh);

int gru_handle_user_call_os(unsigned long address);
int gru_set_context_option(unsigned long address);
int gru_intr(int chiplet);

#endif /* __GRUTABLES_H__ */
