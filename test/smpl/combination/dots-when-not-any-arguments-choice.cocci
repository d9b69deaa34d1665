@r forall@
type T1;
identifier I2;
identifier I3;
expression E4;
@@
  T1 I2 = ret ? p : 2;
... when != unlock(...)
- p->I3 += E4;
- if (7)
-   dev |= 1;
- else
-   i++;
