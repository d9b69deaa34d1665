@@
expression a, b;
@@
- sum(a + b + TAIL)
+ sum_tail(a + b)
