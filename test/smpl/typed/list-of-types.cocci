@@
{int, long} x;
identifier f;
@@
- f(x)
+ f(x, 0)
