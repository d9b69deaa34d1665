@@
expression e != 0;
@@
- f(e)
+ g(e)
