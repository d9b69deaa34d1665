@ disable prototypes @
identifier f;
@@
- int f(int n)
+ long f(int n)
 { ... }
