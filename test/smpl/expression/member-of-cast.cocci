@@
expression e;
symbol x;
type T;
@@
- ((T *)e)->x
+ X(T, e)
