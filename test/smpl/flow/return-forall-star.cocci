@@
expression E;
@@
a();
... when != b();
- return E;
+ return wrap(E);
