@@ @@
- #define OLD_SIZE 16
+ #define FRESH_SIZE 16

@@ @@
- OLD_SIZE
+ FRESH_SIZE
