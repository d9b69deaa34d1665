@@
expression x;
identifier f;
@@
- x->ops->f(x
+ call_op(x, f
  , ...)
