@@
expression x;
@@
 x = open(...)
 ...
- close(x);
+ shut(x);
