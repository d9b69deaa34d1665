@@ identifier a; @@
- union u a;
+ struct u a;
