@@
expression E;
@@
- E + 1 > MAX
+ full(E)
