@@ identifier x; type T; @@
 {
  ...
  T x;
- x = 0;
  ...
 }
