@@
identifier f, x;
@@
  struct page *f(int x)
  {
  ...
- return NULL;
+ return ERR_PTR(-ENOENT);
  }
