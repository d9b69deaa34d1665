@r exists@
identifier I1;
identifier I2;
expression E3;
idexpression V4;
@@
I1(...)
{
    int I2;
    E3(i);
    ...
-   return V4->b;
}
