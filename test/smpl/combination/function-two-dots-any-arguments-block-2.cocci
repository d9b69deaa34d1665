@r exists@
identifier I1;
statement S2;
expression E3;
identifier I4;
idexpression V5;
expression E6;
expression E7;
expression list Es8;
@@
I1(...)
{
    ...
    S2
    if (E3) {
      ...
    }
-   p->I4 = V5->len;
+ x = 2;
    E6;
    foo((long)p, f(...));
    E7(Es8);
}
