@@ @@
 enum kind {
  A,
- B = 2,
+ B = 3,
  ...
 };
