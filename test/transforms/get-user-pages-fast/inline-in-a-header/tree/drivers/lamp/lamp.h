/* SPDX-License-Identifier: GPL-2.0 */
static inline int lamp_pin(unsigned long addr, struct page **page)
{
	int ret;

	down_read(&current->mm->mmap_sem);
	ret = get_user_pages(addr, 1, 0, page, NULL);
	up_read(&current->mm->mmap_sem);
	return ret;
}
