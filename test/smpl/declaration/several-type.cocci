// One name of several gets another type, and keeps what the pattern leaves out.
@@
identifier x;
constant c;
@@
- int
+ long
  x = c;
