@r1@ position p; @@
  a@p();
@r2@ position p; @@
  b@p();
@@ identifier f; position q != {r1.p, r2.p}; @@
- f@q();
+ f(0);
