@r exists@
identifier I1;
idexpression V2;
expression E3;
constant C4;
expression E5;
identifier I6;
expression list Es7;
iterator name list_for_each_entry;
@@
I1(...)
{
    list_for_each_entry(p, &head, list) {
      ...
    }
    if (dev->b)
-     V2->next = E3;
+ new();
    while (C4) {
      ...
    }
    E5;
    I6(Es7);
}
