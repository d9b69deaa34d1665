@@
identifier x;
@@
- struct \(a\|b\) x;
+ struct c x;
