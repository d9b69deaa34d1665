@@
expression x;
@@
- return x;
+ return check(x);
