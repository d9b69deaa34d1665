@@
expression E;
@@
- inc(E)
+ ++E
