@@
expression E, x;
@@
- (*E->handler)(x)
+ E->handler(x)
