@@ identifier x; @@
- struct legacy x;
