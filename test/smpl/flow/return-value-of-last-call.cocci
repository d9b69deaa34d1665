@@
expression x;
identifier f;
@@
- x = f(...);
- return x;
+ return f();
