@r exists@
identifier I1;
identifier I2;
type T3;
expression E4;
expression E5;
expression E6;
identifier I7;
expression E8;
@@
I1(...)
{
    long I2 = ...;
    T3 ret = E4;
    E5;
-   h(E6 == I7, E8, MAX);
+ new(E5);
}
