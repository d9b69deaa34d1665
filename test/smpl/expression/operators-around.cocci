@@
expression a, b;
@@
- old(a, b)
+ fresh(-a, *b, !a, x - a, x + a, x * a, a - x, (long)a, (long)-a, a ? b : a, a / b)
