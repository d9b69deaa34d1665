@@
expression d, x;
@@
 x = one(d, ...)
 ...
- two(x)
+ second(x)
