@@
iterator name each;
expression a;
@@
 each(a)
- b();
+ c();
