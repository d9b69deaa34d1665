@r exists@
identifier I1;
type T2;
identifier I3;
identifier I4;
@@
I1(...)
{
-   T2 I3 = arr[I4];
    ...
    return -ret;
}
