@@ identifier s, x; type T; @@
 struct s {
  ...
- T x[0];
+ T x[];
 };
