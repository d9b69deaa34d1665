@@ typedef foo_p; identifier x; @@
- foo_p x;
+ struct foo *x;
