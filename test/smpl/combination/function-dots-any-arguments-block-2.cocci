@r exists@
identifier I1;
identifier I2;
expression E3;
iterator name list_for_each_entry;
@@
I1(...)
{
    list_for_each_entry(p, &head, I2) {
      ...
    }
-   y = E3;
+ new();
    i = unlock();
}
