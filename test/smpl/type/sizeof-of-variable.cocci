@@
type T;
T *p;
expression E;
@@
- p = kmalloc(sizeof(T), E)
+ p = kmalloc(sizeof(*p), E)
