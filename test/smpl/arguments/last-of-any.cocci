@@
identifier f;
expression e;
@@
- f(..., e)
+ last(e)
