@@
expression e;
constant char c;
@@
- e == c
+ is(e, c)
