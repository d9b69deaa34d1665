@@
identifier f;
type T;
@@
- T (*f)(void) = NULL;
+ T (*f)(void);
