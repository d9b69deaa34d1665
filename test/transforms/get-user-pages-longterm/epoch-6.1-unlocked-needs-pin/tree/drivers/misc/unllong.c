#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <rdma/ib_verbs.h>

int unllong_reg(struct unllong *p, unsigned long addr, int nr, bool writable)
{
	int got;

	got = get_user_pages_unlocked(addr, nr, p->pages,
				      writable ? FOLL_WRITE : 0);
	if (got != nr)
		return -EFAULT;
	return 0;
}

void unllong_dereg(struct unllong *p)
{
	while (p->nr--)
		put_page(p->pages[p->nr]);
}
