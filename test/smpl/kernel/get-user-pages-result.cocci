@@
expression r, a, n, p;
@@
- down_read(&current->mm->mmap_sem);
- r = get_user_pages(a, n, FOLL_WRITE, p, NULL);
- up_read(&current->mm->mmap_sem);
+ r = get_user_pages_fast(a, n, 1, p);
