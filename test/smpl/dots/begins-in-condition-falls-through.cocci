@@
expression d;
@@
- one(d, ...)
+ first(d)
 ...
- two(d, ...)
+ second(d)
