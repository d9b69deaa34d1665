@@ identifier f; type T; parameter list PL; @@
 T f(PL)
+ __must_check
;
