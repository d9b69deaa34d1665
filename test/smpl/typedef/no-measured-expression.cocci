@@
expression E;
@@
- g(sizeof(E))
+ h(E)
