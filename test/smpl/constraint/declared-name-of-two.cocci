@@
identifier i = {a, b};
type T;
@@
- T i;
+ T i = 0;
