@@ constant char [] s; expression E; @@
- log(E, s, ...)
+ dev_log(E, s)
