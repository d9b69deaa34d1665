/* Written for the tests. */
int get_user_pages_fast(unsigned long start, int nr_pages, int write,
			struct page **pages)
{
	unsigned long len = (unsigned long)nr_pages << PAGE_SHIFT;
	int nr = 0;

	/* return -EFAULT; would be better */
	if (unlikely(!access_ok(write ? VERIFY_WRITE : VERIFY_READ,
				(void __user *)start, len)))
		return 0;
	walk(start, start + len, write, pages, &nr);
	return nr;
}
