@@
type T;
identifier x;
@@
- T *x;
+ T *x = NULL;

@@
identifier x;
@@
- char *x = NULL;
+ u8 *x = NULL;
