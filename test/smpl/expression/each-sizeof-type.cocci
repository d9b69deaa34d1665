@@
type T;
@@
- sizeof(T)
+ done()
