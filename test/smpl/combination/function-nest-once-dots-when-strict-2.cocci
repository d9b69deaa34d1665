@r exists@
expression E1;
identifier I2;
@@
I2(...)
{
<+... when strict
- dev->a = E1;
...+>
}
