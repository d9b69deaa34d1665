@@
expression E;
@@
- E + OFFSET
+ shifted(E)
