@@ @@
- drop();
