@ disable commneq @
expression E;
@@
- E != LIMIT
+ under(E)
