@r exists@
identifier I1;
identifier I2;
@@
fc0(...)
{
    I1(dev);
    ...
-   I2(...);
+ new(I2);
}
