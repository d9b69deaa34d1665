@@
type T;
expression x, n;
@@
- x = (T)old_alloc(n);
+ x = new_alloc(n);
