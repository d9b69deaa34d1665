@@ identifier i; @@
enum i {
+ FIRST,
...};
