@@ @@
 union u {
  ...
- struct { int a; int b; };
+ struct pair pair;
  ...
 };
