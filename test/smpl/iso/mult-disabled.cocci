@ disable mult_comm @
expression E;
@@
- E * TWO
+ twice(E)
