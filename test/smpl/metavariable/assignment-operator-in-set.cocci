@@ expression E, F; assignment operator op = {+=, -=}; @@
- E op F
+ atomic(E op F)
