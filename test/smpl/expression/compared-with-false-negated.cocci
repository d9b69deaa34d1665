@@
expression x;
@@
- x == false
+ !x
