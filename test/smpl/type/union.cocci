@@ identifier x; @@
- union data x;
+ struct data x;
