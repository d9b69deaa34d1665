@@
identifier i;
expression E;
@@
- #define i E
+ #define i CHECKED(E)

@@ @@
- #include <linux/old.h>
+ #include <linux/new.h>
