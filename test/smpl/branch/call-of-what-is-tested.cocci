@@
expression x;
identifier f;
@@
- if (x) f(x);
+ f(x);
