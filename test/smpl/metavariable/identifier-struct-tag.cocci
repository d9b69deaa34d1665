@@ identifier s; expression E; @@
- (struct s *)E->priv
+ priv_of(struct s, E)
