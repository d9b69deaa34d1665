@@ @@
 struct u {
  ...
- struct { ... } inner;
+ struct inner inner;
  ...
 };
