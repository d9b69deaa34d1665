@@
expression E;
@@
- E + HEADER
+ with_header(E)
