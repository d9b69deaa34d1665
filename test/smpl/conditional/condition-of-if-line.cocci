@@
expression E;
constant C;
@@
- E < C
+ is_below(E, C)
