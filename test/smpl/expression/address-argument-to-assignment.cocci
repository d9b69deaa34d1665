@@
expression a, v;
@@
- add(&a, v);
+ a += v;
