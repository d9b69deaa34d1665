@r forall@
expression E1;
identifier I2;
iterator name list_for_each_entry;
@@
fb1(...)
{
-   E1 |= q->len;
    ...
    list_for_each_entry(p, &head, list)
      I2(...);
}
