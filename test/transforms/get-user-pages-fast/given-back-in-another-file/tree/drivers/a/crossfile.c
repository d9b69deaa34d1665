#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include "cross.h"

int cross_pin(struct cross *c, unsigned long addr)
{
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, 8, FOLL_WRITE, c->pages, NULL);
	up_read(&current->mm->mmap_sem);
	c->nr = got > 0 ? got : 0;
	return got == 8 ? 0 : -EFAULT;
}
