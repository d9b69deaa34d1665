@@
expression d;
statement S;
@@
 if (
- one(d, ...)
+ first(d)
 ) S
 ...
- two(d, ...);
+ second(d);
