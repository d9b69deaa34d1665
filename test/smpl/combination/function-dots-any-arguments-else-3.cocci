@r exists@
identifier I1;
type T2;
identifier I3;
identifier I4;
identifier I5;
identifier I6;
expression E7;
expression E8;
identifier I9;
expression E10;
expression E11;
identifier I12;
expression E13;
expression E14;
@@
fb1(...)
{
    struct s *I1;
    T2 I3;
    if (I4)
      I5(init());
    else
      p->I6 += E7;
    init(E8, &q, q->I9);
    ...
    E10;
    while (E11)
      I12->b = y;
-   dev->a = E13;
    return E14;
}
