@@ identifier s, x; @@
 struct s {
  ...
- int x:3;
+ unsigned x:3;
  ...
 };
