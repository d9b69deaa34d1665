@@
constant c >= 0 && < 10;
@@
- wait(c)
+ spin(c)
