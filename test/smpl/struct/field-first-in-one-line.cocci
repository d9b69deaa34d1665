@@ @@
struct s {
+ int first;
...};
