@@
type T;
T *x;
expression E;
@@
- x = kmalloc(sizeof(T), E);
+ x = kmalloc(sizeof(*x), E);
