@@
identifier x;
@@
- \(int\|char\) x;
+ long x;
