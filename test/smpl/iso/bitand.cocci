@@
expression E;
@@
- E & MASK
+ masked(E)
