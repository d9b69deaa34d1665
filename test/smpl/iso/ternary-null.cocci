@@
expression E, a, b;
@@
- E == NULL ? a : b
+ choose(E, a, b)
