@@ identifier list[n] is; expression e; identifier m; @@
- #define m(is) e
+ #define m(is) (e)
