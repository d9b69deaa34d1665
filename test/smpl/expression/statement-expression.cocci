@@
expression E;
@@
- probe(E)
+ test(E)
