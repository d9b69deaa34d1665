// SPDX-License-Identifier: GPL-2.0
#include <linux/mm.h>
#include <linux/slab.h>
#include <media/film-core.h>

static int reel_load(struct reel *reel, unsigned long scene, int record)
{
	int frames;

	frames = get_user_pages(scene & PAGE_MASK, reel->length,
				(record ? FOLL_WRITE : 0) | FOLL_FORCE,
				reel->pages, NULL);
	if (frames != reel->length) {
		while (frames > 0)
			put_page(reel->pages[--frames]);
		return -EFAULT;
	}
	return 0;
}

static void reel_unload(struct reel *reel)
{
	int k;

	for (k = 0; k < reel->length; k++)
		put_page(reel->pages[k]);
}

const struct film_ops reel_film_ops = {
	.load = reel_load,
	.unload = reel_unload,
};
