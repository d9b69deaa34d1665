@@
constant c;
@@
- c
+ done(c)
