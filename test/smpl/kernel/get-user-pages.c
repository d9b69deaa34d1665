void f(unsigned long addr, struct page **pages)
{
	down_read(&current->mm->mmap_sem);
	get_user_pages(addr, 4, 1, pages, NULL);
	up_read(&current->mm->mmap_sem);
}
