@@ identifier f =~ "^get" && !~ "_rcu$"; @@
- f(x)
+ use(f, x)
