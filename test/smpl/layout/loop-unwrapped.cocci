@@ expression E; statement list SL; @@
- while (once(E)) {
  SL
- }
