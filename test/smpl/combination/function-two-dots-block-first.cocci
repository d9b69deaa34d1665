@r forall@
identifier I1;
identifier I2;
expression E3;
statement S4;
@@
fb0(...)
{
    unsigned int I1 = dev;
-   int I2 = i;
    if (E3) {
      S4
    }
    {
      while (y) {
        ...
      }
      ...
    }
    lock(*p, ...);
}
