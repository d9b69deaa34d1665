/* Written for the tests. */
int get_user_pages_fast(unsigned long start, int nr_pages,
			unsigned int gup_flags, struct page **pages)
{
	if (nr_pages <= 0)
		return 0;
	if (unlikely(!access_ok((void __user *)start, nr_pages << PAGE_SHIFT)))
		return -EFAULT;
	return walk(start, nr_pages, gup_flags, pages);
}
