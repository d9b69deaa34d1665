@@
identifier f;
@@
- int (*f)(void)
+ handler f
  ;
