@@ identifier x; @@
 struct s {
  ...
- struct { int x; };
+ int x;
  ...
 };
