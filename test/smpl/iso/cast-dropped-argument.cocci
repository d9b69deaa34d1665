@@
expression E;
@@
- f((char *)E)
+ g(E)
