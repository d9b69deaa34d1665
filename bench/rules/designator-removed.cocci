@@ identifier i, s; expression E; @@
struct s i = {
- .owner = E,
};
