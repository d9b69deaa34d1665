@r forall@
type T1;
identifier I2;
expression E3;
expression E4;
statement S5;
expression E6;
expression E7;
constant C8;
expression list Es9;
idexpression V10;
expression E11;
expression E12;
expression E13;
@@
fb0(...)
{
    T1 I2 = i;
    struct s x = sizeof(E3);
    ...
    if (dev) {
      if (E4)
        S5
    }
    E6 += E7;
    if (C8) {
      put(Es9);
      V10 = E11;
      if (n)
-       E12;
+ new();
    }
    y += y;
    ...
    E13;
}
