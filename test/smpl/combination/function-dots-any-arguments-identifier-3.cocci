@r forall@
type T1;
identifier I2;
expression E3;
identifier I4;
expression E5;
expression E6;
expression E7;
@@
fa0(...)
{
    T1 I2 = E3;
    ...
    int n;
-   q = s.I4;
    while (E5)
      i = q->b;
    E6 = (E7) * ret;
}
