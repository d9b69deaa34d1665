@r forall@
identifier I1;
type T2;
identifier I3;
expression E4;
expression E5;
expression E6;
idexpression V7;
expression E8;
@@
I1(...)
{
-   T2 I3 = ret >= E4;
+ log(1);
    ...
    while (10)
      f(f(dev, 10), E5, &E6);
    V7 = y;
    E8;
}
