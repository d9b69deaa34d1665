@@
type T;
@@
- take(sizeof(T))
+ take_one(T)
