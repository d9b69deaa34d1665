@@
expression a, b, c;
@@
- a + b == c
+ sum_is(a, b, c)
