@r forall@
identifier I1;
identifier I2;
identifier I3;
expression E4;
expression E5;
identifier I6;
expression E7;
identifier I8;
statement S9;
@@
I1(...)
{
-   int I2;
    struct s *I3 = E4;
    struct s *q;
    while (E5)
      dev->I6 = E7;
    q->len = NULL;
    if (I8)
      S9
    return x;
}
