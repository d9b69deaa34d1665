static int foo_read(struct page *page, unsigned long index)
{
	unsigned long n = PAGE_CACHE_SIZE;

	n += index << (PAGE_CACHE_SHIFT - PAGE_SHIFT);
	page_cache_release(page);
	return n < PAGE_CACHE_SIZE;
}
