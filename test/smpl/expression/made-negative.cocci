@@
expression a;
@@
- minus(a)
+ -a
