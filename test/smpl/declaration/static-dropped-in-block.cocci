@@ identifier m; type T; @@
- static T m;
+ T m;
 ... when any
