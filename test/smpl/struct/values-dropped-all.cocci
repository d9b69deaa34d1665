@@ identifier fld; expression E; @@
 struct s x = { ...,
- .fld = E,
 ... };
