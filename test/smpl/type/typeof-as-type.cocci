@@
expression E;
@@
- typeof(E)
+ long
