@@
iterator name each;
expression a;
@@
- each(a) b();
+ each(a) c();
