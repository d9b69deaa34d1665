@@ expression E; identifier x; @@
 struct s x = {
- a: E,
+ .a = E,
  ...
 };
