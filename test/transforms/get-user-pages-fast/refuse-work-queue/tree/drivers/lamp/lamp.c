// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/workqueue.h>

struct lamp_work {
	struct work_struct work;
	unsigned long addr;
};

static void lamp_work_fn(struct work_struct *work)
{
	struct lamp_work *lw = container_of(work, struct lamp_work, work);
	struct page *page;
	int got;

	got = get_user_pages_unlocked(lw->addr, 1, &page, FOLL_WRITE);
	if (got == 1)
		put_page(page);
}

void lamp_later(struct lamp_work *lw)
{
	INIT_WORK(&lw->work, lamp_work_fn);
	schedule_work(&lw->work);
}
