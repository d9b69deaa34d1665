@@
expression E;
@@
 f(FIRST,
- E,
 ...)
