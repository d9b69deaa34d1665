// SPDX-License-Identifier: GPL-2.0
/*
 * Reclaim: a page goes when nobody else refers to it.
 */
#include <linux/mm.h>
#include <linux/spinlock.h>

/*
 * Freezes the count of a page that should have no other user. The order of
 * the two tests matters, as the right column shows for the other order:
 *
 *	this function			a task
 *
 *	if (PageDirty(page))
 *					get_user_pages(&page);
 *					[writes to the page]
 *					SetPageDirty(page);
 *					put_page(page);
 *	if (the count is not ours)
 *	[the write is lost]
 */
static int remove_mapping(struct page *page)
{
	if (atomic_read(&page->_refcount) != 2)
		return 0;
	if (PageDirty(page))
		return 0;
	return 1;
}

int shrink_page(struct page *page)
{
	return remove_mapping(page);
}
