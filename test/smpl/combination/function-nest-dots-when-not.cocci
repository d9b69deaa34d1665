@r exists@
expression list Es1;
identifier I2;
@@
I2(...)
{
<... when != x
    when strict
- f(Es1);
+ log(1);
...>
}
