@@
{int, long} n;
@@
- use(n)
+ use_n(n)
