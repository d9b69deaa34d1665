@@
typedef foo;
foo *x;
@@
- x->n
+ count(x)

@@
identifier foo;
@@
- foo()
+ foo(0)
