@@
expression p, E;
@@
- (*p)(E)
+ p(E)
