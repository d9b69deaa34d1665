@@ identifier f; type T; @@
- T f(void);
