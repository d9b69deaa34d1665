@@
identifier x;
initializer list is;
@@
- int x[] = { is };
+ int x[] = { is, 0 };
