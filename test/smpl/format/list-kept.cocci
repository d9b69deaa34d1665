@@
format list fl;
expression list es;
@@
- pr("x %@fl@\n", es)
+ pr2("%@fl@", es)
