@@
identifier t;
expression E;
@@
 int t[] = {
 ...,
 [0] =
- E
+ first(E)
 , ...
 };
