@@ identifier e, c; @@
enum e {
- c,
+ c = 0,
  ...
};
