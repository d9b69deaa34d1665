@@ identifier f; type T; parameter list PL; @@
+ __must_check
 T f(PL)
 { ... }
