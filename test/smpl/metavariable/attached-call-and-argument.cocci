@@
expression e;
expression a;
@@
- foo(a)@e
+ wrap(e, a)
