@@
expression E != {1, 2};
@@
- level(E)
+ level_other(E)
