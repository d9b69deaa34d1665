@@
expression x;
@@
- x == true
+ x
