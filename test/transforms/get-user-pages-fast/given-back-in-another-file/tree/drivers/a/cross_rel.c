#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include "cross.h"

void cross_unpin(struct cross *c)
{
	int i;

	for (i = 0; i < c->nr; i++)
		put_page(c->pages[i]);
}
