@@ identifier l; @@
- goto l;
+ cleanup();
+ goto l;
