@@
identifier l;
@@
l:
  ...
- free_it();
+ release_it();
