@@ expression E; identifier fld, f; @@
- f(&E->fld)
+ f_of(E)
