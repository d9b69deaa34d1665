@r exists@
identifier I1;
statement S2;
expression E3;
expression E4;
expression E5;
expression E6;
iterator name list_for_each_entry;
@@
I1(...)
{
    ...
    list_for_each_entry(p, &head, list)
      S2
    if (E3)
      return;
    E4;
    if (E5) {
      ...
    }
    ...
-   return E6;
+ x = 2;
}
