@@
expression E;
@@
- sizeof(E)
+ size_of(E)
