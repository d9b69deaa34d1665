@@ type T; T x; identifier fld; @@
- x.fld = 0;
+ clear(x.fld);
