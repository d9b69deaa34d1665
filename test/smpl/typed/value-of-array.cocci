@@ struct s x; @@
- x.a
+ get(&x)
