@@
expression x;
@@
- x | OLD_FLAG
+ x
