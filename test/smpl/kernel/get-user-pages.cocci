@@
expression a, n, p;
@@
- down_read(&current->mm->mmap_sem);
- get_user_pages(a, n, 1, p, NULL)
+ get_user_pages_fast(a, n, FOLL_WRITE, p)
  ;
- up_read(&current->mm->mmap_sem);
