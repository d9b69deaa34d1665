@r exists@
type T1;
identifier I2;
expression E3;
expression E4;
expression E5;
statement S6;
expression E7;
iterator name list_for_each_entry;
@@
fa0(...)
{
    T1 y;
    int I2;
    ...
-   unlock(E3, E4, i);
+ x = 2;
    list_for_each_entry(E5, &head, list)
      S6
    ret = E7 || put();
}
