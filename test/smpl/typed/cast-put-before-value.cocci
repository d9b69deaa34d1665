@@
idexpression int x;
expression e;
@@
- x = e;
+ x = (long)e;
