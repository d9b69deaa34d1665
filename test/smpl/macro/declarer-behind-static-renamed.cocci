@@ declarer name LIST, OTHER; identifier v; @@
  static
- LIST
+ OTHER
  (v);
