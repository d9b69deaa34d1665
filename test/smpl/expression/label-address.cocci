@@ expression a; @@
- &a
+ addr(a)
