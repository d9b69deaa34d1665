@@ const char *s; @@
- puts(s)
+ fputs(s, stdout)
