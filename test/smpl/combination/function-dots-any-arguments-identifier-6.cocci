@r forall@
identifier I1;
identifier I2;
identifier I3;
expression E4;
@@
fa1(...)
{
    long I1 = dev->I2;
-   int I3;
    E4;
    ...
    h(...);
}
