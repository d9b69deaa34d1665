@@ struct s x; identifier f; @@
- x.f = 0;
+ x.f = NONE;
