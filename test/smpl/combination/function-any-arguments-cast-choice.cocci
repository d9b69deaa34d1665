@r forall@
identifier I1;
identifier I2;
identifier I3;
@@
fc1(...)
{
    int I1;
    int I2;
-   g(h(...), ret, (10) ? p : y);
+ x = 2;
    I3(NULL);
    return (long)p;
}
