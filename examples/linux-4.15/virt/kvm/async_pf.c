// SPDX-License-Identifier: GPL-2.0
/*
 * Pages that a guest waits for are faulted in by a worker.
 */
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/sched/mm.h>
#include <linux/workqueue.h>

struct kvm_async_pf {
	struct work_struct work;
	struct mm_struct *mm;
	unsigned long addr;
	bool wakeup_all;
};

static void async_pf_execute(struct work_struct *work)
{
	struct kvm_async_pf *apf =
		container_of(work, struct kvm_async_pf, work);
	int locked = 1;

	/* The worker has no mm of its own: the one that the guest runs in. */
	down_read(&apf->mm->mmap_sem);
	get_user_pages_remote(NULL, apf->mm, apf->addr, 1, FOLL_WRITE, NULL,
			      NULL, &locked);
	if (locked)
		up_read(&apf->mm->mmap_sem);
	mmput(apf->mm);
}

bool kvm_setup_async_pf(struct kvm_async_pf *apf)
{
	INIT_WORK(&apf->work, async_pf_execute);
	return schedule_work(&apf->work);
}
