@@
expression a, b, c;
@@
- set(a, make(b, c))
+ set_made(a, b, c)
