@@ expression E1, E2; assignment operator ao = {+=,|=}; @@
- E1 ao E2;
+ apply(E1, E2);
