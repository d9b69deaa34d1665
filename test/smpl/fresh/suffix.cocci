@@
identifier f;
fresh identifier g = f ## "_locked";
@@
- f(LOCKED)
+ g()
