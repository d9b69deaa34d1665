@r exists@
identifier I1;
identifier I2;
idexpression V3;
identifier I4;
expression E5;
statement S6;
expression E7;
expression E8;
@@
I1(...)
{
    ...
    dev->I2 = V3;
    I4->len = E5;
    if (1)
      S6
    else
-     E7;
+ new(E5);
    E8;
}
