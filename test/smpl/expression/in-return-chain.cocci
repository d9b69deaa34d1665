@@
expression a;
@@
- a->ops->open(a)
+ open_it(a)
