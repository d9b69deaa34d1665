@@ identifier f; parameter list ps; @@
- char *f(ps)
+ const char *f(ps)
  { ... }
