/* Written for the tests. */
static int internal_get_user_pages_fast(unsigned long start, int nr_pages,
					unsigned int gup_flags,
					struct page **pages)
{
	unsigned long end = start + (nr_pages << PAGE_SHIFT);

	if (WARN_ON_ONCE(gup_flags & ~(FOLL_WRITE | FOLL_LONGTERM |
				       FOLL_FORCE | FOLL_PIN)))
		return -EINVAL;
	if (end <= start)
		return 0;
	if (unlikely(!access_ok((void __user *)start, end - start)))
		return -EFAULT;
	return walk(start, end, gup_flags, pages);
}

int get_user_pages_fast(unsigned long start, int nr_pages,
			unsigned int gup_flags, struct page **pages)
{
	if (WARN_ON_ONCE(gup_flags & FOLL_PIN))
		return -EINVAL;
	return internal_get_user_pages_fast(start, nr_pages, gup_flags, pages);
}
