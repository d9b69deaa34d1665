@@
identifier f, g;
type T;
@@
- T (*f)(int);
+ T (*f)(long);
