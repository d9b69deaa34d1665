@@ identifier i; @@
struct s i = {
+ .x = 1,
...};
