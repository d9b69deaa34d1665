@@
identifier f !~ "^keep";
@@
- f(TAG)
+ f(0)
