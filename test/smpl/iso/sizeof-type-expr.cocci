@@
type T;
@@
- sizeof(T)
+ size_of(T)
