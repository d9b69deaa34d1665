@@ identifier s, x; type T; @@
 struct s {
  ...
- T x[1];
+ T x[];
  ...
 };
