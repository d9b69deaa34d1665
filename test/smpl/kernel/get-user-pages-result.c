int f(unsigned long addr, struct page **pages)
{
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(addr, 4, FOLL_WRITE, pages, NULL);
	up_read(&current->mm->mmap_sem);
	return got;
}
