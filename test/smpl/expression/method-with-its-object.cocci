@@
expression E;
@@
- E->f(E, ...)
+ call_f(E)
