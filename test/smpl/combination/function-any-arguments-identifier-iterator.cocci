@r exists@
identifier I1;
identifier I2;
statement S3;
statement S4;
expression E5;
expression E6;
expression E7;
iterator name list_for_each_entry;
@@
I1(...)
{
    int ret;
    int x;
    while (I2[y]) {
      list_for_each_entry(p, &head, list)
        S3
      S4
    }
    i = E5;
    while (E6)
-     E7();
+ x = 2;
}
