@@ identifier x; @@
- const char *x[] = {
+ static const char * const x[] = {
  ...
 };
