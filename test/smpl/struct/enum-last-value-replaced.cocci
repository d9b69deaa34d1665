@@ identifier x; @@
 enum x {
  ...,
- LAST
+ LAST,
+ COUNT
 };
