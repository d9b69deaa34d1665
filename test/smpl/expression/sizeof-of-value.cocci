@@
expression E;
@@
- sizeof E
+ SZ(E)
