@r forall@
identifier I1;
identifier I2;
expression E3;
expression E4;
expression list Es5;
@@
I1(...)
{
    int ret;
-   char *p = I2;
    E3;
    if (sizeof(*q))
      E4;
    else {
      f(Es5);
      ...
    }
    return dev->next;
}
