@@ expression E, F; @@
- E = E + F
+ E += F
