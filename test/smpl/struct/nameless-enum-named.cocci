@@ @@
- enum { A, B };
+ enum kind { A, B };
