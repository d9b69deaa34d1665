@@ identifier x; @@
- long x;
+ s64 x;
