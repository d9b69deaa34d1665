@r forall@
expression E1;
expression E2;
@@
  E1 += E2;
<+... when any
- put(-1, ...)
+ *z
...+>
