@r forall@
identifier I1;
type T2;
identifier I3;
identifier I4;
@@
I1(...)
{
-   T2 I3 = I4;
    ...
    if (i)
      return n;
    ...
}
