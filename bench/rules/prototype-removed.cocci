@@ identifier f; type T; parameter list PL; @@
- static T f(PL);
