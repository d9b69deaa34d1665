@@ expression E; identifier x = flags; @@
- f(\(E \& <+... x ...+>\))
+ g(E)
