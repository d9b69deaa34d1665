/* Written for the tests. */
int get_user_pages_fast(unsigned long start, int nr_pages, int write,
			struct page **pages)
{
	unsigned long len = (unsigned long)nr_pages << PAGE_SHIFT;

	if (nr_pages <= 0)
		return 0;
	if (unlikely(!access_ok(write ? VERIFY_WRITE : VERIFY_READ,
				(void __user *)start, len)))
		return -EFAULT;
	return walk(start, start + len, write, pages);
}
