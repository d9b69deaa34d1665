@@
identifier i;
@@
- i(...)
+ done(i)
