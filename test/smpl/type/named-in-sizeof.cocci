@@
type T;
expression E;
@@
- kmalloc(sizeof(T), E)
+ kzalloc(sizeof(T), E)
