@@
expression E;
@@
a();
...
- return E;
+ return wrap(E);
