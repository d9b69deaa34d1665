@@
expression x;
@@
 x = alloc(...)
 ...
- x->count = 1;
+ init(x);
