@@
{int, long} x;
@@
- f(x)
+ g(x)
