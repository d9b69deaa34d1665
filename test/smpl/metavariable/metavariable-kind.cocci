@@
metavariable m;
@@
- old(m)
+ new(m)
