@@
expression *x;
@@
- size(x)
+ size(*x)
