@@
iterator I;
expression a;
@@
 I(a)
- b();
+ c();
