@r forall@
identifier I1;
identifier I2;
identifier I3;
expression E4;
type T5;
identifier I6;
identifier I7;
@@
I1(...)
{
    int I2;
-   long I3 = E4;
+ x = 2;
    T5 I6 = I7(q, y);
    ...
    init();
    return y;
}
