@@ identifier x; @@
- static const int x = 1;
+ enum { x = 1 };
