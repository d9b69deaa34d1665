@@
expression E;
@@
- E / 2 * 2
+ even(E)
