@@
expression E;
@@
- E;
+ call(E);
