@r@
identifier x;
expression e;
@@
int x = e;

@@
identifier r.x;
expression r.e;
@@
- use(x)
+ use(e)
