@@
struct inner x;
@@
- x.a
+ x.b
