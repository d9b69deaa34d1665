@@
expression e;
type T;
@@
- kmalloc(sizeof(T) * e, GFP)
+ kmalloc_array(e, sizeof(T), GFP)
