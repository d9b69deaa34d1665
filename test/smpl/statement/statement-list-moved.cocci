@@
statement list SL1, SL2;
expression E;
@@
- if (E) { SL1 } else { SL2 }
+ if (!E) { SL2 } else { SL1 }
