@@
expression E;
statement S;
@@
- while (busy(E))
+ while (!idle(E))
  S
