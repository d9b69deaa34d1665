@@
expression E;
@@
+ return wrap(E);
- return raw(E);
