@ disable paren @
expression e;
@@
- f(e)
+ g(e)
