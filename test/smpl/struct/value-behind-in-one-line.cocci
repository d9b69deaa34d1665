@@ identifier i; expression E; @@
struct s i = {
  .y = E,
+ .z = 2,
};
