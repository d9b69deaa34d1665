@@
metavariable m, n;
@@
- pair(m, n)
+ pair(n, m)
