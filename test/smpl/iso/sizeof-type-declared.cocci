@@
type T;
T *child;
@@
- init(child, sizeof(T))
+ init(child)
