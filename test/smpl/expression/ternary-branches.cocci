@@ expression C; @@
- C ? true : false
+ !!C
